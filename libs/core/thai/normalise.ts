import { toArabicDigits } from './digits.js';

const saraAm = '\u0e33';

const rank = (mark: string): number => {
  if (mark === saraAm) return 2;
  return mark >= '\u0e48' && mark <= '\u0e4b' ? 1 : 0;
};

/** Vowel signs, then tone marks, then sara am; each kind in the order it came. */
const inOrder = (marks: string): string => [...marks].sort((a, b) => rank(a) - rank(b)).join('');

/**
 * Order matters: invisible characters first, so that they can’t keep marks apart; then what Thai keyboards and
 * scanners write in several ways. NFC alone does not make นํ้า and น้ำ equal.
 */
const rewrites: readonly ((text: string) => string)[] = [
  (text) => text.replace(/\r\n?/g, '\n'),
  (text) => text.replace(/\p{Cs}/gu, '\ufffd'),
  (text) => text.replace(/[^\P{Cc}\t\n]/gu, ''),
  (text) =>
    text.replace(
      /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g,
      '',
    ),
  (text) =>
    text.replace(/(\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)?\u200d/gu, (joined, emoji) =>
      emoji ? joined : '',
    ),
  (text) => text.replace(/เเ/g, 'แ'),
  (text) => text.replace(/[\u0e31\u0e33-\u0e39\u0e47-\u0e4b]{2,}/g, inOrder),
  (text) => text.replace(/([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/g, '$1'),
  (text) => text.replace(/\u0e4d([\u0e48-\u0e4b]*)\u0e32/g, '$1\u0e33'),
];

/** More marks than this on one letter are no writing; composing long runs would also take quadratic time. */
const pileOfMarks = /(\p{M}{30})\p{M}+/gu;

const rewriteOnce = (value: string): string =>
  rewrites.reduce((text, rewrite) => rewrite(text), value.replace(pileOfMarks, '$1').normalize('NFC'));

/**
 * Anything but ordinary Thai and Latin writing: other characters, เเ, three marks in a row, or two that are neither
 * vowel and tone, nor vowel and thanthakhat, nor tone and sara am.
 */
const unusual =
  /[^\n\x20-\x7e\u0e01-\u0e3a\u0e3f-\u0e4c\u0e4f-\u0e5b]|เเ|[\u0e31\u0e33-\u0e3a\u0e47-\u0e4c]{3}|(?![\u0e31\u0e34-\u0e39][\u0e48-\u0e4c]|[\u0e48-\u0e4b]\u0e33)[\u0e31\u0e33-\u0e3a\u0e47-\u0e4c]{2}/;

/**
 * One way of writing for what looks alike: NFC, นํ้า → น้ำ, เเ → แ, doubled marks single, marks in order,
 * zero-width, bidirectional and control characters gone (tabs and line ends stay, as \n), halves of broken emoji
 * replaced, at most 30 marks on a letter, outer blanks trimmed. Repeating it changes nothing.
 */
export const normaliseText = (value: string): string =>
  unusual.test(value) ? normaliseThoroughly(value) : value.trim();

/** The same without looking first whether there is anything to do. */
export const normaliseThoroughly = (value: string): string => {
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
