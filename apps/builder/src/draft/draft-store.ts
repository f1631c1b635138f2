import {
  record,
  redo,
  startHistory,
  undo,
  type Command,
  type History,
  type Perform,
  type ServiceDraft,
} from '#core/authoring';
import { canonicalJson } from '#core/definition';
import type { Problem, Result } from '#core/result';
import type { KeptDraft } from './kept-draft.js';

export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'offline' | 'conflict' | 'refused';

/** What the pages of one service show. */
export interface DraftState {
  readonly history: History;
  readonly status: SaveStatus;
  /** RFC 3339; when the server last took the draft. */
  readonly savedAt: string;
  /** Why the last command was not done. */
  readonly refusal: readonly Problem[];
}

/** Sends a draft to the server; answers when it was saved and under which revision. */
type SaveDraft = (draft: ServiceDraft, revision: number) => Promise<{ revision: number; savedAt: string }>;

/** Tells what a failed save means: another saved meanwhile, no connection, or a refusal. */
export type Diagnose = (error: unknown) => Extract<SaveStatus, 'offline' | 'conflict' | 'refused'>;

interface DraftStoreOptions {
  readonly draft: ServiceDraft;
  readonly revision: number;
  readonly savedAt: string;
  readonly perform: Perform;
  readonly save: SaveDraft;
  readonly diagnose: Diagnose;
  /** What the server has. */
  readonly latest: () => Promise<{ draft: ServiceDraft; revision: number }>;
  /** Keeps the draft on this device while the server doesn’t have it; null when it does. */
  readonly keep: (kept: KeptDraft | null) => void;
}

const patienceMs = 800;
const againMs = 5000;

const isSame = (one: ServiceDraft, other: ServiceDraft): boolean =>
  one === other || canonicalJson(one) === canonicalJson(other);

/** The draft of one service with its past, saved by itself; nothing done is lost while the server can’t be reached. */
export class DraftStore {
  private state: DraftState;
  private revision: number;
  /** What was sent last; its answer may have been lost. */
  private sent: ServiceDraft | null = null;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: DraftStoreOptions) {
    const { draft, revision, savedAt } = options;
    this.revision = revision;
    this.state = { history: startHistory(draft), status: 'saved', savedAt, refusal: [] };
  }

  readonly getState = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Does a command, or says why not; the draft stays as it was then. */
  readonly dispatch = (command: Command): Result<ServiceDraft> => {
    const { history } = this.state;
    const result = this.options.perform(history.draft, command);
    if (result.ok) this.go(record(history, command, result.value));
    else this.set({ refusal: result.problems });
    return result;
  };

  readonly undo = (): void => this.go(undo(this.state.history));

  readonly redo = (): void => this.go(redo(this.state.history));

  /** Saves at once what is not saved yet; settles when the server has it or can’t be asked. */
  readonly saveNow = async (): Promise<void> => {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.send());
    await this.running;
  };

  /** Saves over what somebody else saved meanwhile. */
  readonly saveOver = async (revision: number): Promise<void> => {
    this.revision = revision;
    this.set({ status: 'waiting' });
    await this.saveNow();
  };

  /** The revision that the server has; what is sent next must follow it. */
  readonly getRevision = (): number => this.revision;

  /** The server has another draft now, or none (0), and that is known here: the next save follows it. */
  readonly follow = (revision: number): void => {
    this.revision = revision;
  };

  /**
   * Goes on from what was kept on this device. What was on its way when the page was closed and has arrived is no
   * conflict; what others saved since is, and is shown as one.
   */
  readonly resume = ({ draft, revision, sent }: KeptDraft): void => {
    const theirs = this.state.history.draft;
    if (isSame(draft, theirs)) return this.options.keep(null);
    this.sent = sent;
    if (!sent || !isSame(sent, theirs)) this.revision = revision;
    this.dispatch({ type: 'replace', draft });
  };

  readonly close = (): void => clearTimeout(this.timer);

  private go(history: History): void {
    if (history === this.state.history) return;
    const isConflict = this.state.status === 'conflict';
    this.set({ history, refusal: [], ...(!isConflict && { status: 'waiting' }) });
    this.keep(history.draft);
    if (!isConflict) this.saveSoon(patienceMs);
  }

  private saveSoon(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveNow(), delay);
  }

  private async send(): Promise<void> {
    if (this.state.status === 'saved' || this.state.status === 'conflict') return;
    const { draft } = this.state.history;
    this.set({ status: 'saving' });
    try {
      const { revision, savedAt } = await this.put(draft);
      this.revision = revision;
      const isLatest = this.state.history.draft === draft;
      if (isLatest) this.options.keep(null);
      this.set({ savedAt, status: isLatest ? 'saved' : 'waiting' });
    } catch (error) {
      const status = this.options.diagnose(error);
      this.set({ status });
      if (status === 'offline') this.saveSoon(againMs);
    }
  }

  /** What the server refuses as stale is sent again when it only has what came from here before. */
  private async put(draft: ServiceDraft): ReturnType<SaveDraft> {
    const before = this.sent;
    this.sent = draft;
    this.keep(draft);
    try {
      return await this.options.save(draft, this.revision);
    } catch (error) {
      if (this.options.diagnose(error) !== 'conflict') throw error;
      const { draft: theirs, revision } = await this.options.latest();
      if (![before, draft].some((mine) => mine && isSame(mine, theirs))) throw error;
      return this.options.save(draft, revision);
    }
  }

  private keep(draft: ServiceDraft): void {
    this.options.keep({ draft, revision: this.revision, sent: this.sent });
  }

  private set(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
