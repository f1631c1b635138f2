import { describe, expect, it } from '@jest/globals';
import { changed, toyMarket } from '#test/fixtures';
import { lintDefinition } from './lint-definition.js';
import { unwritten } from './lint-unwritten.js';

const told = (pointer: string, value: unknown): readonly string[] =>
  lintDefinition(changed(toyMarket, pointer, value)).map(({ pointer: at, code }) => `${at} ${code}`);

it('what is sent and issued is written', () => {
  expect(lintDefinition(toyMarket)).toEqual([]);
});

describe('the ready words of a new one are not published', () => {
  it.each([
    ['subject of a message', '/notifications/0/subject'],
    ['title of a letter', '/documents/0/title'],
    ['words of a notice', '/notices/0/body'],
  ])('as the %s', (_, pointer) => {
    expect(told(pointer, unwritten)).toContain(`${pointer} definition.unwritten`);
  });

  it('with other words around them', () => {
    const text = { th: `เรียน ${unwritten.th}`, en: 'Dear' };
    expect(told('/notices/0/title', text)).toEqual(['/notices/0/title definition.unwritten']);
  });

  it('in one language alone', () => {
    const text = { th: 'ประกาศรายชื่อ', en: unwritten.en };
    expect(told('/notices/0/title', text)).toEqual(['/notices/0/title definition.unwritten']);
  });

  it('while what is neither sent nor issued is left to the list of tasks', () => {
    expect(told('/workflow/actions/grant/title', unwritten)).toEqual([]);
  });
});
