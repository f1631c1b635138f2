import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createFinder, eventWords, servicePhrases } from '#core/search';
import { projectFolder } from '#platform/config';
import { listServices, readCouncil } from '#test/support';

interface Query {
  readonly typed: string;
  readonly finds: string;
}

/** `unseen` was written when the keywords had been mended after `mended`; at first 102 of 115 were found. */
const table = JSON.parse(
  readFileSync(join(projectFolder, 'test', 'definitions', 'plain-words.json'), 'utf8'),
) as {
  readonly mended: readonly Query[];
  readonly unseen: readonly Query[];
  readonly nothing: readonly string[];
};

const { catalogue = { lifeEvents: [] } } = readCouncil();
const services = listServices().map(({ definition }) => definition);
const find = createFinder(
  services.map((service) => ({
    id: service.code,
    phrases: servicePhrases(service, eventWords(catalogue, service.code)),
  })),
);
const known = new Set(services.map(({ code }) => code));
const queries = [...table.mended, ...table.unseen].filter(({ finds }) => known.has(finds));

const missed = (mangled: (typed: string) => string): readonly string[] =>
  queries
    .filter(({ typed, finds }) => !find(mangled(typed)).slice(0, 3).includes(finds))
    .map(({ typed, finds }) => `${mangled(typed)} (${finds})`);

const shareOf = (misses: readonly string[]): number => 1 - misses.length / queries.length;

describe('which form do I need, by the words of villagers', () => {
  it('every service is asked for in at least four ways', () => {
    const asked = (code: string) => queries.filter(({ finds }) => finds === code).length;
    expect([...known].filter((code) => asked(code) < 4)).toEqual([]);
  });

  it.each<readonly [string, number, (typed: string) => string]>([
    ['as they were typed', 0.98, (typed) => typed],
    ['without tone marks', 0.97, (typed) => typed.replaceAll(/[\u0e48-\u0e4c]/g, '')],
    ['with two e for ae', 0.97, (typed) => typed.replaceAll('แ', 'เเ')],
    ['with sara am in two pieces', 0.98, (typed) => typed.replaceAll(/([\u0e48-\u0e4b]?)ำ/g, '\u0e4d$1า')],
    ['with blanks between every few letters', 0.95, (typed) => typed.replaceAll(/([ก-ฮ]{3})/g, '$1 ')],
    ['with the last letter missing', 0.94, (typed) => typed.slice(0, -1)],
    ['with a wrong letter in the middle', 0.94, (typed) => withWrongLetter(typed)],
    ['within a polite sentence', 0.95, (typed) => `สวัสดีครับ อยากสอบถามเรื่อง ${typed} ต้องทำยังไงครับ`],
  ])('%s: at least %d of all find it among the first three', (_how, share, mangled) => {
    const misses = missed(mangled);
    expect([shareOf(misses) >= share, misses]).toEqual([true, misses]);
  });

  it.each(table.nothing)('nothing is called %s', (typed) => {
    expect(find(typed)).toEqual([]);
  });
});

const withWrongLetter = (typed: string): string => {
  const middle = Math.floor(typed.length / 2);
  return `${typed.slice(0, middle)}ฌ${typed.slice(middle + 1)}`;
};
