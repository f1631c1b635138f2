export const fileKinds = ['image', 'pdf', 'drawing', 'audio', 'video', 'spreadsheet'] as const;
export type FileKind = (typeof fileKinds)[number];

const megabyte = 1024 * 1024;

/** No single file is larger, in bytes. */
export const mostBytes = 20 * megabyte;

/** What one file of a kind may weigh when its paper doesn’t say, in bytes. */
const usualBytes: Readonly<Record<FileKind, number>> = {
  image: 5 * megabyte,
  pdf: 5 * megabyte,
  drawing: mostBytes,
  audio: mostBytes,
  video: mostBytes,
  spreadsheet: 5 * megabyte,
};

/** What a file of a paper may weigh, in bytes: what the paper says, or the most that one of its kinds usually may. */
export const byteLimit = ({
  kinds,
  maxBytes,
}: {
  readonly kinds: readonly FileKind[];
  readonly maxBytes?: number;
}): number => maxBytes ?? Math.max(...kinds.map((kind) => usualBytes[kind]));
