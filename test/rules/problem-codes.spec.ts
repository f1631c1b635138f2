import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform/config';

const sources = (): readonly string[] =>
  ['libs', 'apps'].flatMap((root) =>
    readdirSync(join(projectFolder, root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('spec.'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );

/** The code stands as the first or, after a pointer, as the second of what a problem is made from. */
const made =
  /\bproblem(?:At)?\(\s*(?:[^'`,()]*(?:\([^()]*\))?[^'`,]*,\s*|'[^']*',\s*|`[^`]*`,\s*)?'([a-z][a-z-]*(?:\.[a-z][a-z0-9-]*)+)'/g;
const statuses = /^ {4}'([a-z][a-z-]*\.[a-z-]+)': \d{3},$/gm;

const codesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, code]) => code!);

const page = (name: string): string => readFileSync(join(projectFolder, 'docs', name), 'utf8');

describe('docs/problem-codes.md', () => {
  const codes = new Set(sources().flatMap((text) => codesIn(text, made)));
  const written = page('problem-codes.md') + page('definition-language.md');

  it('has every code that a problem is made with, as the reference of the language has its own', () => {
    expect(codes.size).toBeGreaterThan(150);
    expect([...codes].filter((code) => !written.includes(`\`${code}\``)).toSorted()).toEqual([]);
  });

  it('has every code that has a status of its own', () => {
    const table = readFileSync(join(projectFolder, 'libs/platform/http/problem-status.ts'), 'utf8');
    const known = codesIn(table, statuses);
    expect(known.length).toBeGreaterThan(40);
    expect(known.filter((code) => !written.includes(`\`${code}\``))).toEqual([]);
  });
});
