import { isObject } from '#core/fields';
import { text, type Text } from '#core/result';
import { canonicalJson } from '../canonical-json.js';
import type { FactChange } from './change.js';
import { factWords } from './fact-words.js';
import type { Thing } from './thing.js';

const longest = 80;
const most = 8;

const short = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

const quoted = (words: string): string => `«${short(words)}»`;

/** A value in a few words, or null when it is too much for them. */
const said = (value: unknown): Text | null => {
  if (value === undefined || value === null) return text('ไม่มี', 'none');
  if (typeof value === 'boolean') return value ? text('ใช่', 'yes') : text('ไม่', 'no');
  if (typeof value === 'number') return text(String(value), String(value));
  if (typeof value === 'string') return text(quoted(value), quoted(value));
  if (Array.isArray(value) && value.length <= most && value.every((item) => typeof item === 'string')) {
    const list = value.join(', ');
    return text(quoted(list), quoted(list));
  }
  if (isObject(value) && typeof value['th'] === 'string') {
    const english = typeof value['en'] === 'string' && value['en'] !== '' ? value['en'] : value['th'];
    return text(quoted(value['th']), quoted(english));
  }
  return null;
};

const changeOf = (key: string, before: unknown, after: unknown, thing: Thing): FactChange => {
  const name =
    key === 'value' && ['head', 'privacy', 'manual', 'workflow'].includes(thing.sort) ? null : factWords(key);
  const [was, is] = [said(before), said(after)];
  const head = name ? text(`${name.th}: `, `${name.en}: `) : text('', '');
  if (was && is) {
    const onlyEnglish = was.th === is.th;
    const [old, now] = onlyEnglish ? [was.en, is.en] : [was.th, is.th];
    return { key, words: text(`${head.th}${old} → ${now}`, `${head.en}${was.en} → ${is.en}`) };
  }
  if (before === undefined) return { key, words: text(`${head.th}เพิ่ม`, `${head.en}added`) };
  if (after === undefined) return { key, words: text(`${head.th}เอาออก`, `${head.en}taken out`) };
  return { key, words: text(`${head.th}แก้`, `${head.en}changed`) };
};

/** What a thing says otherwise than before, value by value. */
export const factChanges = (before: Thing, after: Thing): readonly FactChange[] =>
  [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])].flatMap((key) => {
    const [was, is] = [before.facts[key], after.facts[key]];
    return canonicalJson(was ?? null) === canonicalJson(is ?? null) ? [] : [changeOf(key, was, is, after)];
  });
