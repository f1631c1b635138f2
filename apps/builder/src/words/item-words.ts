import { messagePlaceholders } from '#core/authoring';
import { isObject, own } from '#core/fields';
import type { Text } from '#core/result';
import { choiceWords } from './choice-words.js';

const isText = (value: unknown): value is Text => isObject(value) && typeof value['th'] === 'string';

/** What texts fill in, by its code: `receiptNumber` is read as ‹เลขที่รับเรื่อง›. */
const placeholders = new Map(messagePlaceholders.map(({ code, title }) => [code, title]));

const filled = (line: string, language: 'th' | 'en'): string =>
  line.replaceAll(
    /\{\{\s*([\w.]+)\s*\}\}/g,
    (_, code: string) => `‹${placeholders.get(code)?.[language] ?? code}›`,
  );

const spoken = ({ th, en }: Text): Text => ({ th: filled(th, 'th'), en: filled(en || th, 'en') });

/** One line for an item of a list: its title, what sort it is, else its place. */
export const itemWords = (item: unknown, index: number): Text => {
  if (typeof item === 'string' || typeof item === 'number') return { th: String(item), en: String(item) };
  if (isText(item)) return spoken(item);
  for (const key of ['title', 'subject', 'text', 'purpose', 'message'] as const) {
    const words = own(item, key);
    if (isText(words)) return spoken(words);
  }
  for (const key of ['type', 'role', 'id', 'then', 'to', 'part', 'name'] as const) {
    const word = own(item, key);
    if (typeof word === 'string') return choiceWords(word);
  }
  return { th: `รายการที่ ${index + 1}`, en: `Item ${index + 1}` };
};
