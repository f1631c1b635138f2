import type { Command } from './command.js';
import type { ServiceDraft } from './service-draft.js';

/** One step that was done: what it was, and the draft before it. */
interface Step {
  readonly command: Command;
  readonly before: ServiceDraft;
}

/** A draft with all that was done to it. Drafts share what they have in common, so the past is cheap. */
export interface History {
  readonly draft: ServiceDraft;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const startHistory = (draft: ServiceDraft): History => ({ draft, done: [], undone: [] });

/** Typing into one field is one step, however many letters. */
const continues = (last: Command | undefined, command: Command): boolean =>
  last?.type === 'set' &&
  command.type === 'set' &&
  last.path === command.path &&
  typeof last.value === 'string' &&
  typeof command.value === 'string';

/** Notes that a command made `draft` out of what was there; what had been undone can’t be redone any more. */
export const record = (history: History, command: Command, draft: ServiceDraft): History => {
  if (draft === history.draft) return history;
  const last = history.done.at(-1);
  const done =
    last && history.undone.length === 0 && continues(last.command, command)
      ? [...history.done.slice(0, -1), { command, before: last.before }]
      : [...history.done, { command, before: history.draft }];
  return { draft, done, undone: [] };
};

/** Takes the last step back; the same history when there is none. */
export const undo = (history: History): History => {
  const last = history.done.at(-1);
  if (!last) return history;
  return {
    draft: last.before,
    done: history.done.slice(0, -1),
    undone: [...history.undone, { command: last.command, before: history.draft }],
  };
};

/** Does again what was last taken back. `before` of an undone step is the draft that it had made. */
export const redo = (history: History): History => {
  const last = history.undone.at(-1);
  if (!last) return history;
  return {
    draft: last.before,
    done: [...history.done, { command: last.command, before: history.draft }],
    undone: history.undone.slice(0, -1),
  };
};
