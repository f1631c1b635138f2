import type { FileKind } from '#core/papers';

/** What the file dialog of the browser offers for each kind. */
const accepted: Readonly<Record<FileKind, string>> = {
  image: 'image/*',
  pdf: 'application/pdf',
  drawing: 'application/pdf',
  audio: 'audio/*',
  video: 'video/*',
  spreadsheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,.xlsx',
};

export const acceptOf = (kinds: readonly FileKind[]): string =>
  [...new Set(kinds.map((kind) => accepted[kind]))].join(',');

/** What the first bytes of a file tell. */
export type Content = 'image' | 'heic' | 'pdf' | 'zip' | 'media' | 'empty' | 'other';

const beginsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

const heicBrands = ['heic', 'heix', 'hevc', 'mif1', 'msf1', 'avif'];

/** What a file is by its first 16 bytes, whatever its name says. */
export const contentOf = (bytes: Uint8Array): Content => {
  if (bytes.length === 0) return 'empty';
  if (beginsWith(bytes, '%PDF-')) return 'pdf';
  if (beginsWith(bytes, '\u00FF\u00D8\u00FF') || beginsWith(bytes, '\u0089PNG')) return 'image';
  if (beginsWith(bytes, 'RIFF')) return beginsWith(bytes, 'WEBP', 8) ? 'image' : 'media';
  if (beginsWith(bytes, 'ftyp', 4))
    return heicBrands.some((brand) => beginsWith(bytes, brand, 8)) ? 'heic' : 'media';
  if (beginsWith(bytes, 'PK\u0003\u0004')) return 'zip';
  const isMedia =
    ['ID3', 'OggS', '\u001AE\u00DF\u00A3', '#!AMR'].some((mark) => beginsWith(bytes, mark)) ||
    (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0);
  return isMedia ? 'media' : 'other';
};

const contents: Readonly<Record<FileKind, readonly Content[]>> = {
  image: ['image', 'heic'],
  pdf: ['pdf'],
  drawing: ['pdf'],
  audio: ['media'],
  video: ['media'],
  spreadsheet: ['zip'],
};

/** Whether a file of this content may be one of the kinds that are asked for; the server looks closer. */
export const fitsContent = (content: Content, kinds: readonly FileKind[]): boolean =>
  kinds.some((kind) => contents[kind].includes(content));
