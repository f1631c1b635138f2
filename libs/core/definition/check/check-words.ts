import { pointerTo } from '#core/fields';
import { problemAt, type Problem } from '#core/result';

/** Controls, marks that turn the direction of text, tags, halves of characters: what nobody sees and nobody means. */
const hidden =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200C-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|\p{Surrogate}/u;

const attribute = String.raw`\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>]+))?`;
const markup = new RegExp(
  String.raw`<!--|<\/[a-z]|<(?:script|iframe|img|svg)\b|<[a-z][a-z0-9-]*(?:${attribute})*\s*\/?>`,
  'i',
);
const scriptAddress = /\b(?:javascript|vbscript)\s*:|\bdata\s*:\s*[a-z]+\/[a-z]/i;

const hiddenCharacter = (path: string, character: string): Problem => {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return problemAt(
    path,
    'definition.hidden-character',
    `มีอักขระที่มองไม่เห็น (${code}) ลบออกก่อน`,
    `There is a character that nobody sees (${code}): take it out`,
  );
};

const markupInText = (path: string): Problem =>
  problemAt(
    path,
    'definition.markup',
    'ข้อความใช้แท็ก HTML หรือที่อยู่แบบสคริปต์ไม่ได้ เขียนเป็นข้อความธรรมดา',
    'Texts are plain: no HTML and no script addresses',
  );

const checkString = (text: string, path: string, isPattern: boolean): readonly Problem[] => {
  const [character] = hidden.exec(text) ?? [];
  if (character !== undefined) return [hiddenCharacter(path, character)];
  return !isPattern && (markup.test(text) || scriptAddress.test(text)) ? [markupInText(path)] : [];
};

/**
 * Every string of a definition, keys included: no hidden characters, which let a text read otherwise than it is, and
 * no markup or script addresses, whatever would be done with it later. Patterns may look like markup.
 */
export const checkWords = (value: unknown, path = '', isPattern = false): readonly Problem[] => {
  if (typeof value === 'string') return checkString(value, path, isPattern);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const at = pointerTo(path, key);
    return [...checkString(key, at, false), ...checkWords(item, at, key === 'pattern')];
  });
};
