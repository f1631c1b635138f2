import { toArabicDigits } from './digits.js';

type Rewrite = readonly [RegExp, string | ((...groups: string[]) => string)];

/**
 * Order matters: invisible characters first, so that they can’t keep marks apart; then what Thai keyboards and
 * scanners write in several ways. NFC alone does not make นํ้า and น้ำ equal.
 */
const rewrites: readonly Rewrite[] = [
  [/\r\n?/g, '\n'],
  [/\p{Cs}/gu, '\ufffd'],
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, ''],
  [/[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g, ''],
  [/(\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)?\u200d/gu, (joined, emoji) => (emoji ? joined : '')],
  [/เเ/g, 'แ'],
  [/([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/g, '$1'],
  [/([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e39\u0e47])/g, '$2$1'],
  [/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33'],
  [/([\u0e48-\u0e4b])\u0e4d\u0e32/g, '$1\u0e33'],
  [/\u0e33([\u0e48-\u0e4b])/g, '$1\u0e33'],
];

const rewriteOnce = (value: string): string =>
  rewrites.reduce((text, [pattern, by]) => text.replace(pattern, by as string), value.normalize('NFC'));

/**
 * One way of writing for what looks alike: NFC, นํ้า → น้ำ, เเ → แ, doubled marks single, tone mark after its vowel,
 * zero-width, bidirectional and control characters gone (line ends stay, as \n), halves of broken emoji replaced,
 * outer blanks trimmed. Repeating it changes nothing.
 */
export const normaliseText = (value: string): string => {
  let before = value;
  let after = rewriteOnce(before);
  while (after !== before) {
    before = after;
    after = rewriteOnce(before);
  }
  return after.trim();
};

/** What is matched in searches: normalised, lower-case, Arabic digits, runs of blanks as one space. */
export const searchKey = (value: string): string =>
  toArabicDigits(normaliseText(value)).toLowerCase().normalize('NFC').replace(/\s+/g, ' ');
