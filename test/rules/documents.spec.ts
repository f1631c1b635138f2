import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform/config';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'form-definitions/README.md',
  ...readdirSync(join(projectFolder, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const read = (page: string): string => readFileSync(join(projectFolder, page), 'utf8');

/** What links of a page lead to, seen from the root of the project; addresses of the web are not looked at. */
const placesOf = (page: string): readonly string[] =>
  [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(page), decodeURIComponent(target)));

interface Row {
  readonly name: string;
  readonly answer: string;
  readonly where: string;
}

const rows: readonly Row[] = read('docs/comparison.md')
  .split('\n')
  .filter((line) => /^\| (?!Row )/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name = '', answer = '', where = '']) => ({ name, answer, where }));

describe('what the documents name', () => {
  it.each(pages)('%s leads to places that exist', (page) => {
    expect(placesOf(page).filter((place) => !existsSync(join(projectFolder, place)))).toEqual([]);
  });
});

describe('docs/comparison.md', () => {
  it('answers every row of the two chapters', () => {
    expect(rows).toHaveLength(48);
    expect(rows.filter(({ answer }) => !['yes', 'partly', 'no'].includes(answer))).toEqual([]);
  });

  it('says where what is there lives, and why not what is not', () => {
    const unplaced = rows.filter(({ answer, where }) => answer !== 'no' && !/\]\([^)]+\)/.test(where));
    expect(unplaced.map(({ name }) => name)).toEqual([]);
    const unexplained = rows.filter(({ answer, where }) => answer !== 'yes' && where.length < 60);
    expect(unexplained.map(({ name }) => name)).toEqual([]);
  });
});
