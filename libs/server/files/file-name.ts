import { type MediaType, mediaTypes } from './media-types.js';

const longest = 100;

/** Control characters, and marks that turn the direction of writing or hide: `photo\u202Egpj.exe`. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** Signs that mean something to a shell, a path or a header. */
const unsafe = /[<>:"/\\|?*;`$]/g;

/** What a name may say about a file, without its ending: no path and no tricks. Thai stays as it is; may be empty. */
export const cleanStem = (given: string): string => {
  const plain = given
    .normalize('NFC')
    .replace(hidden, '')
    .replace(unsafe, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  return [...new Intl.Segmenter('th').segment(plain)]
    .slice(0, longest)
    .map(({ segment }) => segment)
    .join('')
    .trim();
};

/** A name for people to know a file again: without path, tricks and a false ending. */
export const cleanFileName = (given: string, type: MediaType): string => {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  return `${cleanStem(last.trim().replace(/\.[^.]{0,10}$/, '')) || 'file'}.${mediaTypes[type].extension}`;
};
