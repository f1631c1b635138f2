import { anchorOf, type Section } from './describe-schema.js';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A table with a heading row. */
export const table = (heads: readonly string[], lines: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...lines].map((line) => `| ${line.map(cell).join(' | ')} |`).join('\n');

export const code = (text: string): string => `\`${text}\``;

export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`;

/** Blocks with an empty line between them; empty ones are left out. */
export const blocks = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n\n');

/** An object of the language: what it is, and its keys. */
export const section = ({ name, about, keys }: Section, level: number): string =>
  blocks(
    heading(level, name),
    about === '' ? '' : `${about}.`,
    table(
      ['key', 'required', 'type', 'meaning'],
      keys.map(({ key, required, type, about: meaning }) => [
        code(key),
        required ? 'yes' : '',
        type,
        meaning,
      ]),
    ),
  );

export const link = (text: string): string => `[${text}](#${anchorOf(text)})`;
