import { describe, expect, it } from '@jest/globals';
import { toyDefinition, toyMarket } from '#test/fixtures';
import { judgeFilingDay, openingOn } from './index.js';

const rounds = (opens: string, closes: string) => ({
  rounds: {
    windows: [{ id: 'one', title: { th: 'ก', en: 'a' }, opens, closes }],
    closed: { th: 'ปิด', en: 'Closed' },
  },
});

describe('a service', () => {
  it('without windows is always open', () => {
    expect(openingOn(toyDefinition, '2026-11-23')).toEqual({ open: true, windows: [] });
  });

  it.each([
    ['2026-11-01', '2026-12-15', '2026-11-01', true],
    ['2026-11-01', '2026-12-15', '2026-12-15', true],
    ['2026-11-01', '2026-12-15', '2026-10-31', false],
    ['2026-11-01', '2026-12-15', '2026-12-16', false],
    ['04-01', '04-30', '2031-04-30', true],
    ['04-01', '04-30', '2031-05-01', false],
    ['10-01', '09-30', '2026-12-31', true],
    ['11-01', '02-29', '2027-02-28', true],
    ['11-01', '02-29', '2027-03-01', false],
  ])('open from %s to %s is on %s: %s', (opens, closes, day, open) => {
    expect(openingOn(rounds(opens, closes), day).open).toBe(open);
  });

  it.each([
    ['2026-11-01', '2026-12-15', '2026-10-31', '2026-11-01'],
    ['2026-11-01', '2026-12-15', '2026-12-16', undefined],
    ['04-01', '04-30', '2026-05-02', '2027-04-01'],
    ['04-01', '04-30', '2026-03-02', '2026-04-01'],
    ['02-29', '02-29', '2026-03-01', '2028-02-29'],
    ['02-29', '02-29', '2096-03-01', '2104-02-29'],
  ])('open from %s to %s says on %s when it opens again', (opens, closes, day, again) => {
    expect(openingOn(rounds(opens, closes), day)).toEqual({
      open: false,
      words: { th: 'ปิด', en: 'Closed' },
      ...(again && { opens: again }),
    });
  });

  it('is open on the days on which its definition is in force', () => {
    expect(openingOn(toyMarket, '2026-09-30')).toMatchObject({ open: false, opens: '2026-10-01' });
    expect(openingOn(toyMarket, '2026-11-23')).toEqual({ open: true, windows: ['new-year'] });
    expect(openingOn(toyMarket, '2027-04-02')).toEqual({ open: true, windows: ['every-may'] });
    expect(openingOn(toyMarket, '2027-10-01')).toMatchObject({ open: false, instead: 'toy-market-2' });
  });
});

describe('a filing', () => {
  const judge = (day: string, answers: object = {}) => {
    const judged = judgeFilingDay(toyMarket, answers, day);
    return judged.ok ? [] : judged.problems.map(({ pointer, code }) => `${pointer ?? ''} ${code}`);
  };

  it('is taken while a window is open', () => {
    expect(judge('2026-11-23', { window: 'new-year' })).toEqual([]);
    expect(judge('2026-11-23')).toEqual([]);
  });

  it('is refused outside, in both languages and with the day on which it opens', () => {
    expect(judge('2027-03-01')).toEqual([' service.closed']);
    const judged = judgeFilingDay(toyMarket, {}, '2027-03-01');
    expect(judged.ok ? null : judged.problems[0]).toMatchObject({
      message: { th: 'ยังไม่เปิดรับสมัคร เปิดรับวันที่ 1 เม.ย. 2570', en: 'Not open now. It opens on 1 Apr 2027.' },
      facts: { opens: '2027-04-01' },
    });
  });

  it('is refused for a window that is not the one open', () => {
    expect(judge('2026-11-23', { window: 'every-may' })).toEqual(['/window service.window-closed']);
  });
});
