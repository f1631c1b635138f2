import { type MediaType, mediaTypes } from './media-types.js';

const longest = 100;

/** Control characters, and marks that turn the direction of writing or hide: `photo\u202Egpj.exe`. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** Signs that mean something to a shell, a path or a header. */
const unsafe = /[<>:"/\\|?*;`$]/g;

/** A name for people to know a file again: without path, tricks and a false ending. Thai stays as it is. */
export const cleanFileName = (given: string, type: MediaType): string => {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(hidden, '').replace(unsafe, ' ').replace(/\s+/g, ' ').trim();
  const stem = plain.replace(/\.[^.]{0,10}$/, '').replace(/^\.+|\.+$/g, '');
  const cut = [...new Intl.Segmenter('th').segment(stem)]
    .slice(0, longest)
    .map(({ segment }) => segment)
    .join('')
    .trim();
  return `${cut || 'file'}.${mediaTypes[type].extension}`;
};
