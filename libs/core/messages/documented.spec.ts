import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { formatNames } from '#core/validator-runtime';
import { keywordCodes } from './keyword-table.js';

const documented = await readFile(new URL('../../../../docs/problem-codes.md', import.meta.url), 'utf8');
const rows = documented.split('\n').filter((line) => line.startsWith('| '));

describe('docs/problem-codes.md', () => {
  it.each([...keywordCodes])('says that %s becomes %s', (keyword, code) => {
    expect(rows.filter((row) => row.includes(`\`${keyword}\``) && row.includes(`\`${code}\``))).toHaveLength(
      1,
    );
  });

  it('names every format', () => {
    expect(formatNames.filter((name) => !documented.includes(`\`${name}\``))).toEqual([]);
  });
});
