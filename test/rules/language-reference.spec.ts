import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { languageReference } from '#core/reference';
import { projectFolder } from '#platform/config';

const reference = languageReference();

it('docs/definition-language.md is as `npx sala docs` writes it', () => {
  expect(readFileSync(join(projectFolder, 'docs/definition-language.md'), 'utf8')).toBe(reference);
});

const sourcesOf = (room: string): string =>
  readdirSync(join(projectFolder, 'libs/core', room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!spec)\.ts$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

const all = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].map(([, code]) => code!));

const documented = (prefix: string) => all(reference, new RegExp(`^\\| \`${prefix}\\.([a-z-]+)\` \\|`, 'gm'));

const sorted = (codes: Iterable<string>): readonly string[] => [...codes].sort();

describe('codes of problems are documented, and no others', () => {
  it('of a definition', () => {
    const source = sourcesOf('definition');
    const written = [
      ...all(source, /'definition\.([a-z-]+)'/g),
      ...all(source, /\b(?:found|warned)\(\s*[^,]+,\s*'([a-z-]+)'/g),
      ...all(source, /code: '(unknown-[a-z]+)'/g),
      ...all(source, /^ {2}\w+: \['([a-z-]+)', '[\u0e00-\u0e7f]/gm),
      'invalid',
    ];
    const ofServer = ['too-costly'];
    expect(sorted(documented('definition'))).toEqual(sorted(new Set([...written, ...ofServer])));
  });

  it('of samples and journeys', () => {
    const written = all(sourcesOf('rehearsal'), /\b(?:missed|warn)\(\s*[^,]+,\s*'([a-z-]+)'/g);
    expect(sorted(documented('rehearsal'))).toEqual(sorted(written));
  });

  it('of expressions', () => {
    expect(sorted(documented('expression'))).toEqual(
      sorted(all(sourcesOf('expression'), /'expression\.([a-z-]+)'/g)),
    );
  });

  it('of forms', () => {
    const source = sourcesOf('form');
    expect(sorted(documented('form'))).toEqual(sorted(all(source, /'form\.([a-z-]+)'/g)));
    expect(sorted(documented('attachment'))).toEqual(sorted(all(source, /'attachment\.([a-z-]+)'/g)));
  });
});
