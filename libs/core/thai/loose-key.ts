import { searchKey } from './normalise.js';

/** Tone marks, thanthakhat, the short-vowel mark, sara a, and what joins parts of a name. */
const unheard = /[\u0e47-\u0e4e\u0e30'’.()-]/g;

/** Letters of one sound, which people take for each other. */
const sounds: Readonly<Record<string, string>> = {
  ศ: 'ส',
  ษ: 'ส',
  ซ: 'ส',
  ณ: 'น',
  ญ: 'ย',
  ฎ: 'ด',
  ฏ: 'ต',
  ฐ: 'ท',
  ถ: 'ท',
  ฑ: 'ท',
  ฒ: 'ท',
  ธ: 'ท',
  ภ: 'พ',
  ฬ: 'ล',
  ใ: 'ไ',
  ฤ: 'ร',
};
const soundAlike = new RegExp(`[${Object.keys(sounds).join('')}]`, 'g');

/**
 * What is matched where spelling is forgiven: a search key without tone marks, short vowels and hyphens, and with one
 * letter for those of one sound. `โพธิ์` and `โพทิ` give the same; different names may too, so it finds and never proves.
 */
export const looseKey = (value: string): string =>
  searchKey(value)
    .replace(unheard, '')
    .replace(soundAlike, (letter) => sounds[letter] ?? letter)
    .trim();
