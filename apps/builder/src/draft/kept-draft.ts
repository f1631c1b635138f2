import type { ServiceDraft } from '#core/authoring';
import { readSetting, removeSetting, writeSetting } from '#ui/kit';

const keyOf = (code: string): string => `builder.draft.${code}`;

/** What was being made when the page was closed before the server had it. */
export const readKept = (code: string): ServiceDraft | null => {
  try {
    return JSON.parse(readSetting(keyOf(code)) ?? 'null') as ServiceDraft | null;
  } catch {
    return null;
  }
};

/** Keeps a draft on this device; null lets go of it. */
export const writeKept = (code: string, draft: ServiceDraft | null): void =>
  draft ? writeSetting(keyOf(code), JSON.stringify(draft)) : removeSetting(keyOf(code));
