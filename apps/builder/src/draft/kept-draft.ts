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

/** Keeps a draft on this device; null lets go of it. */
export const writeKept = (code: string, kept: KeptDraft | null): void =>
  kept ? writeSetting(keyOf(code), JSON.stringify(kept)) : removeSetting(keyOf(code));
