import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform/config';
import { listServices } from '#test/support';

const sources = ['apps', 'libs', 'migrations'].flatMap((folder) =>
  readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|css|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** A code of one word may be an ordinary word; those with a hyphen are names. */
const codes = listServices()
  .map(({ code }) => code)
  .filter((code) => code.includes('-'));

describe('a service is data', () => {
  it('no source file names a service', () => {
    expect(codes.length).toBeGreaterThan(0);
    const named = sources.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return codes.some((code) => text.includes(code));
    });
    expect(named).toEqual([]);
  });
});
