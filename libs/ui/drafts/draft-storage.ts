import type { Hold } from '#contracts/bookings';
import type { StoredFile } from '#contracts/files';
import { isObject } from '#core/fields';
import type { Answers } from '#core/form';

export type DraftFiles = Readonly<Record<string, readonly StoredFile[]>>;

/** What a citizen has entered so far, files by their ids. */
export interface Draft {
  readonly answers: Answers;
  readonly files: DraftFiles;
  /** Slots held while the form is filled, by the pointer of their field. */
  readonly holds?: Readonly<Record<string, Hold>>;
}

export interface StoredDraft extends Draft {
  /** RFC 3339. */
  readonly savedAt: string;
}

const prefix = 'sala.draft.';

const isDraft = (value: unknown): value is StoredDraft =>
  isObject(value) && isObject(value.answers) && isObject(value.files) && typeof value.savedAt === 'string';

export const readDraft = (key: string): StoredDraft | null => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
};

/** Keeps the draft on this device; false when the device won't. */
export const writeDraft = (key: string, draft: StoredDraft): boolean => {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
};

export const removeDraft = (key: string): void => {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // There was nothing to keep it in.
  }
};

const keysBeginningWith = (beginning: string): readonly string[] => {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix + beginning))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
};

/**
 * Lets a draft live on under a new name when its form has a new version: the engine drops what the new form doesn't ask.
 * The latest draft whose name begins so is taken; one that stands under the new name already wins.
 */
export const adoptDraft = (beginning: string, key: string): void => {
  const older = keysBeginningWith(beginning).filter((each) => each !== key);
  const drafts = older.map(readDraft).filter((draft) => draft !== null);
  const latest = drafts.sort((one, other) => other.savedAt.localeCompare(one.savedAt))[0];
  if (latest && !readDraft(key)) writeDraft(key, latest);
  older.forEach(removeDraft);
};

/** Whether anything is kept under a name that begins so. */
export const hasDraft = (beginning: string): boolean => keysBeginningWith(beginning).length > 0;
