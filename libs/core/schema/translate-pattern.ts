import { RE2JS } from 're2js';

const blanks =
  '\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const notBlanks =
  '\\x00-\\x08\\x0e-\\x1f!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}' +
  '\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';
const anyButLineEnd = '[^\\n\\r\\x{2028}\\x{2029}]';

const token = /\\[pP]\{(?:Script|sc|General_Category|gc)=([A-Za-z_]+)\}|\\[^]|[[\].]|[^\\[\].]+/gu;

const rewriteToken = (text: string, property: string | undefined, inClass: boolean): string => {
  if (property !== undefined) return `${text.slice(0, 2)}{${property}}`;
  if (text === '\\s') return inClass ? blanks : `[${blanks}]`;
  if (text === '\\S') return inClass ? notBlanks : `[${notBlanks}]`;
  return text === '.' && !inClass ? anyButLineEnd : text;
};

/**
 * Writes an ECMAScript pattern (with the `u` flag) in RE2’s syntax so that both engines accept the same texts: RE2’s own
 * `\s` is ASCII only and its `.` stops at \n only.
 */
export const translatePattern = (pattern: string): string => {
  let inClass = false;
  return RE2JS.translateRegExp(pattern).replace(token, (text: string, property?: string) => {
    const rewritten = rewriteToken(text, property, inClass);
    if (text === '[') inClass = true;
    if (text === ']') inClass = false;
    return rewritten;
  });
};
