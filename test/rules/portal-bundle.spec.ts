import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform/config';

const portal = join(projectFolder, 'dist', 'web', 'portal');
const read = (name: string): Buffer => readFileSync(join(portal, name));

const largestFirstPage = 150_000;

const isCode = (name: string): boolean => /\.(js|css)$/.test(name);

const addresses = (text: string): readonly string[] =>
  [...text.matchAll(/["<]\/(assets\/[^">]+)[">]/g)].map(([, name]) => name!).filter(isCode);

/** Scripts and styles of the first page of a form: those of every page, and those that a form adds. */
const firstPage = (): readonly string[] => {
  const added = JSON.parse(read('preloads.json').toString()) as { path: string; links: string[] }[];
  const ofForms = added.find(({ path }) => path.includes('/apply'))?.links ?? [];
  return [...new Set([...addresses(read('index.html').toString()), ...ofForms.flatMap(addresses)])];
};

/** Packed where packing pays, as it is otherwise. */
const bytesOnTheWire = (name: string): number =>
  existsSync(join(portal, `${name}.br`)) ? read(`${name}.br`).length : read(name).length;

const scripts = (): readonly string[] =>
  readdirSync(join(portal, 'assets')).filter((name) => name.endsWith('.js'));

const searchScripts = (words: RegExp): readonly string[] =>
  scripts().filter((name) => words.test(read(join('assets', name)).toString()));

describe('the citizens’ app as it is built', () => {
  it('needs at most 150 kB of scripts and styles for the first page of a form', () => {
    const files = firstPage();
    expect(files.length).toBeGreaterThan(3);
    expect(files.some((name) => name.endsWith('.css'))).toBe(true);
    const bytes = files.reduce((sum, name) => sum + bytesOnTheWire(name), 0);
    expect(bytes).toBeGreaterThan(60_000);
    expect(bytes).toBeLessThanOrEqual(largestFirstPage);
  });

  it.each([
    ['Ajv, which would compile validators at run time', /no schema with key or ref/],
    ['the parser and checker of CEL', /found no matching overload for/],
    ['the schemas of the language and the contracts', /TypeBox\.Kind/],
    ['RE2, which is the server’s', /missing argument to repetition operator/],
    ['RJSF’s own widgets', /form-control/],
    ['what only officers call', /\/api\/inbox/],
    ['what only administrators call', /\/api\/admin/],
  ])('never carries %s', (_what, words) => {
    expect(searchScripts(words)).toEqual([]);
  });
});
