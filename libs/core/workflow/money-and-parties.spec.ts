import { describe, expect, it } from '@jest/globals';
import { text } from '#core/result';
import { act, toyPermit, toyTeller, type ToyStory } from '#test/fixtures';
import type { CaseCommand } from './index.js';

const answers = { name: 'สมชาย', area: 50, neighbours: [{ name: 'ก' }, { name: 'ข' }] };
const { open, walk, refusal, attempt, workflow } = toyTeller(toyPermit)(answers);

const take: CaseCommand = { type: 'take' };
const release: CaseCommand = { type: 'release' };
const day = (written: string) => `${written}T02:00:00.000Z`;

const checking = walk(open(), ['engineer', take], ['engineer', act('accept')]);
const inspecting = walk(checking, ['engineer', act('inspect')]);
const deciding = walk(inspecting, ['engineer', act('site-visit', { area: 120, safe: true })]);
const paying = walk(deciding, ['chief', act('approve', { instalments: 3 })]);

const pointersOf = (
  story: ToyStory,
  ...step: Parameters<typeof attempt> extends [ToyStory, ...infer S] ? S : never
) => {
  const decided = attempt(story, ...step);
  return decided.ok ? [] : decided.problems.map(({ pointer }) => pointer);
};

describe('money', () => {
  it('what was declared and what was assessed are both kept', () => {
    expect(deciding.state.fees).toEqual([
      { code: 'permit', declared: 50000, assessed: 120000 },
      { code: 'form', declared: 2000, assessed: 2000 },
    ]);
  });

  it('a fee in parts makes debts that come to the sum, a month apart', () => {
    const permit = paying.state.debts.filter(({ fee }) => fee === 'permit');
    expect(permit.map(({ satang }) => satang)).toEqual([40000, 40000, 40000]);
    expect(permit.map(({ dueAt }) => dueAt.slice(0, 10))).toEqual(['2026-12-08', '2027-01-08', '2027-02-08']);
  });

  it('the rest that doesn’t divide goes where the definition says', () => {
    const odd = walk(
      inspecting,
      ['engineer', act('site-visit', { area: 100, safe: true })],
      ['chief', act('approve', { instalments: 3 })],
    );
    expect(odd.state.debts.filter(({ fee }) => fee === 'permit').map(({ satang }) => satang)).toEqual([
      33334, 33333, 33333,
    ]);
  });

  it('asking again gives nobody more time: a debt that stands unchanged keeps its day', () => {
    const again = {
      title: text('แจ้งอีกครั้ง', 'Ask again'),
      from: ['paying'],
      by: [{ role: 'supervisor' as const }],
      effects: [{ type: 'request-payment' as const, due: { amount: 90, unit: 'days' as const } }],
    };
    const actions = { ...toyPermit.workflow.actions, 'ask-again': again };
    const teller = toyTeller({ ...toyPermit, workflow: { ...toyPermit.workflow, actions } })(answers);
    const asked = teller.walk(
      teller.open(),
      ['engineer', take],
      ['engineer', act('accept')],
      ['engineer', act('inspect')],
      ['engineer', act('site-visit', { area: 1, safe: true })],
      ['chief', act('approve')],
    );
    const later = teller.walk(asked, ['chief', act('ask-again'), day('2026-12-01')]);
    expect(later.state.debts).toEqual(asked.state.debts);
  });

  it('receipts pay the earliest debt first, in part as well', () => {
    const part = walk(
      paying,
      ['engineer', release],
      ['treasurer', take],
      ['treasurer', act('receive', { satang: 30000, receiptBook: '1', receiptNumber: '7' })],
    );
    expect(part.state.debts.map(({ fee, paid }) => `${fee} ${paid}`)).toEqual([
      'permit 28000',
      'permit 0',
      'permit 0',
      'form 2000',
    ]);
    expect(part.state.receipts).toMatchObject([
      { satang: 30000, book: '1', number: '7', paidOn: '2026-11-23', by: 'treasurer' },
    ]);
    expect(refusal(part, 'treasurer', act('issue'))).toBe('case.action-forbidden');
  });

  it('no more is taken than is owed, and no receipt twice', () => {
    const held = walk(paying, ['engineer', release], ['treasurer', take]);
    const receipt = { satang: 1, receiptBook: '1', receiptNumber: '7' };
    expect(pointersOf(held, 'treasurer', act('receive', { ...receipt, satang: 122001 }))).toEqual([
      '/satang',
    ]);
    const once = walk(held, ['treasurer', act('receive', receipt)]);
    expect(pointersOf(once, 'treasurer', act('receive', receipt))).toEqual(['/receiptNumber']);
  });

  it('the permit is issued when all is paid', () => {
    const paid = walk(paying, [
      'engineer',
      act('receive', { satang: 122000, receiptBook: '1', receiptNumber: '7' }),
    ]);
    expect(refusal(paying, 'engineer', act('issue'))).toBe('case.guard-failed');
    expect(walk(paid, ['engineer', act('issue')]).state.state).toBe('issued');
  });
});

describe('third parties', () => {
  const asking = walk(checking, ['engineer', act('ask')]);
  const answer = (ask: string, input: object = { agrees: true }): CaseCommand => ({
    type: 'answer',
    ask,
    input,
  });

  it('each that the answers name is asked, with a time', () => {
    expect(asking.state.asks.map(({ id, dueAt }) => `${id} ${dueAt.slice(0, 10)}`)).toEqual([
      'neighbour:0 2026-11-30',
      'neighbour:1 2026-11-30',
    ]);
  });

  it('the clock of the case stands still meanwhile', () => {
    expect(asking.state.clocks.find(({ id }) => id === 'decision')?.state).toBe('paused');
  });

  it('the case goes on when all have answered', () => {
    expect(refusal(asking, 'engineer', act('go-on'))).toBe('case.guard-failed');
    const answered = walk(
      asking,
      ['party', answer('neighbour:0')],
      ['engineer', answer('neighbour:1', { agrees: false })],
    );
    expect(answered.state.asks.map((ask) => ask.answer?.by)).toEqual(['party', 'officer']);
    expect(walk(answered, ['engineer', act('go-on')]).state.state).toBe('checking');
  });

  it('or when the time is over, where silence agrees', () => {
    expect(refusal(asking, 'engineer', act('go-on'), day('2026-12-01'))).toBeUndefined();
  });

  it('an answer is given once, in the words of the party’s form', () => {
    const once = walk(asking, ['party', answer('neighbour:0')]);
    expect(refusal(once, 'party', answer('neighbour:0'))).toBe('case.not-asked');
    expect(refusal(asking, 'party', answer('neighbour:2'))).toBe('case.not-asked');
    expect(pointersOf(asking, 'party', answer('neighbour:0', {}))).toEqual(['/agrees']);
  });

  it('an officer enters one only for a case in hand', () => {
    expect(refusal(asking, 'colleague', answer('neighbour:0'))).toBe('case.already-taken');
    expect(refusal(asking, 'nurse', answer('neighbour:0'))).toBe('case.not-found');
  });

  it('a form begins with what is known', () => {
    expect(
      workflow.initialOf('site-visit', {
        ...inspecting,
        answers,
        calendar: { officeHours: { opens: '08:30', closes: '16:30', days: [1] }, holidays: [] },
      }),
    ).toEqual({ area: 50 });
  });
});
