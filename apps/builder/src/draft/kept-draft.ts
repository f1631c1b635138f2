import type { ServiceDraft } from '#core/authoring';
import { readSetting, removeSetting, writeSetting } from '#ui/kit';

const keyOf = (code: string): string => `builder.draft.${code}`;

/** What was being made, and the revision of the draft that it follows. */
export interface KeptDraft {
  readonly draft: ServiceDraft;
  readonly revision: number;
  /** What was on its way to the server then: found there, it is no work of somebody else. */
  readonly sent: ServiceDraft | null;
}

const isKept = (value: unknown): value is KeptDraft =>
  typeof value === 'object' && value !== null && 'draft' in value && 'revision' in value && 'sent' in value;

/** What was being made when the page was closed before the server had it. */
export const readKept = (code: string): KeptDraft | null => {
  try {
    const kept: unknown = JSON.parse(readSetting(keyOf(code)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
};

const patienceMs = 300;

/** Keeps what is being made on this device once nothing else is done, and at once before the page goes. */
export class DraftKeeper {
  private waiting: KeptDraft | null = null;
  private handle = 0;

  constructor(private readonly code: string) {}

  /** null lets go of what is kept. */
  readonly keep = (kept: KeptDraft | null): void => {
    this.waiting = kept;
    if (kept === null) removeSetting(keyOf(this.code));
    else if (this.handle === 0) this.handle = requestIdleCallback(this.write, { timeout: patienceMs });
  };

  readonly write = (): void => {
    cancelIdleCallback(this.handle);
    this.handle = 0;
    if (this.waiting) writeSetting(keyOf(this.code), JSON.stringify(this.waiting));
    this.waiting = null;
  };
}
