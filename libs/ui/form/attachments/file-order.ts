import type { StoredFile } from '#contracts/files';
import type { DraftFiles } from '#ui/drafts';

/** A new file goes to its place in the order of choosing; files from earlier visits stand first. */
export const insertFile = (
  files: readonly StoredFile[],
  file: StoredFile,
  place: (fileId: string) => number,
): readonly StoredFile[] => {
  const later = files.findIndex(({ id }) => place(id) > place(file.id));
  return later === -1 ? [...files, file] : files.toSpliced(later, 0, file);
};

/** A removed file goes back to where it was. */
export const putBack = (
  files: readonly StoredFile[],
  file: StoredFile,
  index: number,
): readonly StoredFile[] =>
  files.some(({ id }) => id === file.id) ? files : files.toSpliced(index, 0, file);

/** Files under other keys, after rows moved; those of a row that is gone are left out. */
export const moveFiles = (files: DraftFiles, keyOf: (key: string) => string | null): DraftFiles =>
  Object.fromEntries(
    Object.entries(files).flatMap(([key, list]) => {
      const moved = keyOf(key);
      return moved === null ? [] : [[moved, list] as const];
    }),
  );
