import { describe, expect, it } from '@jest/globals';
import { act, toyPermit, toyTeller, toyTip, type ToyStory } from '#test/fixtures';
import { foldEvents, type CaseCommand } from './index.js';

const answers = { name: 'สมชาย', area: 50, neighbours: [{ name: 'ก' }, { name: 'ข' }] };
const { open, walk, refusal, attempt } = toyTeller(toyPermit)(answers);

const take: CaseCommand = { type: 'take' };
const order = { facts: 'ทางเท้าแคบกว่าที่กำหนด', law: 'ข้อบัญญัติ ข้อ 5', reason: 'กีดขวางทางเท้า' };
const day = (written: string) => `${written}T02:00:00.000Z`;

const checking = walk(open(), ['engineer', take], ['engineer', act('accept')]);
const inspecting = walk(checking, ['engineer', act('inspect')]);
const deciding = walk(inspecting, ['engineer', act('site-visit', { area: 120, safe: true })]);
const refused = walk(deciding, ['chief', act('refuse', order)]);

const pointersOf = (
  story: ToyStory,
  ...step: Parameters<typeof attempt> extends [ToyStory, ...infer S] ? S : never
) => {
  const decided = attempt(story, ...step);
  return decided.ok ? [] : decided.problems.map(({ pointer }) => pointer);
};

describe('findings', () => {
  it('what an officer found is kept by action, the newest wins', () => {
    expect(deciding.state.findings['site-visit']).toEqual({ area: 120, safe: true });
    const again = walk(
      deciding,
      ['engineer', act('back', { step: 'inspecting', reason: 'วัดผิด' })],
      ['engineer', act('site-visit', { area: 80, safe: true })],
    );
    expect(again.state.findings['site-visit']).toEqual({ area: 80, safe: true });
  });

  it('guards read them', () => {
    const unsafe = walk(inspecting, ['engineer', act('site-visit', { area: 5, safe: false })]);
    expect(refusal(unsafe, 'chief', act('approve'))).toBe('case.guard-failed');
    expect(refusal(deciding, 'chief', act('approve'))).toBeUndefined();
  });

  it('what the applicant writes in an action is none', () => {
    const appealed = walk(refused, ['applicant', act('appeal', { reason: 'ทางเท้ากว้างพอ' })]);
    expect(appealed.state.findings).not.toHaveProperty('appeal');
  });
});

describe('flags that follow a rule', () => {
  it('are set and cleared by findings', () => {
    expect(inspecting.state.flags).toEqual([]);
    expect(deciding.state.flags).toEqual(['large']);
    const smaller = walk(
      deciding,
      ['engineer', act('back', { step: 'inspecting', reason: 'วัดผิด' })],
      ['engineer', act('site-visit', { area: 100, safe: true })],
    );
    expect(smaller.state.flags).toEqual([]);
  });

  it('are judged anew on the day that somebody looks, though nothing has happened', () => {
    const overdue = { title: { th: 'ค้างนาน', en: 'Old' }, follows: 'case.receivedDay < addDays(today, -30)' };
    const { workflow: data } = toyPermit;
    const old = toyTeller({ ...toyPermit, workflow: { ...data, flags: { ...data.flags, overdue } } })(
      answers,
    );
    const { state } = old.open();
    const calendar = {
      officeHours: { opens: '08:30', closes: '16:30', days: [1, 2, 3, 4, 5] },
      holidays: [],
    };
    const flagsOn = (now: string) => old.workflow.flagsAt(state, { answers, now, calendar });
    expect(flagsOn(state.receivedAt)).not.toContain('overdue');
    expect(flagsOn(day('2036-01-01'))).toContain('overdue');
    expect(state.flags).not.toContain('overdue');
  });

  it('stand in the events, so that the fold knows them', () => {
    expect(foldEvents('case', deciding.events)).toEqual(deciding.state);
  });
});

describe('four eyes', () => {
  it('who inspected doesn’t approve', () => {
    const both = walk(inspecting, ['engineer', act('site-visit', { area: 5, safe: true })]);
    const visited = {
      ...both,
      state: { ...both.state, deeds: { 'site-visit': { by: 'chief', at: both.now, times: 1 } } },
    };
    expect(refusal(visited, 'chief', act('approve'))).toBe('case.four-eyes');
    expect(refusal(visited, 'mayor', act('approve'))).toBeUndefined();
  });

  it('who stands in for them doesn’t either', () => {
    const visited = {
      ...deciding,
      state: { ...deciding.state, deeds: { 'site-visit': { by: 'mayor', at: deciding.now, times: 1 } } },
    };
    expect(refusal(visited, 'deputy', act('approve'))).toBe('case.four-eyes');
  });

  it('an action of a position needs no taking, and no division', () => {
    expect(refusal(deciding, 'mayor', act('approve'))).toBeUndefined();
    expect(refusal(deciding, 'deputy', act('approve'))).toBeUndefined();
  });
});

describe('back to an earlier step', () => {
  it('goes to the step that was chosen', () => {
    const back = walk(deciding, ['chief', act('back', { step: 'checking', reason: 'ขาดแผนผัง' })]);
    expect(back.state.state).toBe('checking');
  });

  it.each(['asking', 'deciding', 'issued', '', undefined])('refuses %p: the case was not there', (step) => {
    expect(pointersOf(deciding, 'chief', act('back', { step, reason: 'ลองส่งกลับ' }))).toContain('/step');
  });
});

describe('forwarding', () => {
  it('notes to whom', () => {
    const gone = walk(checking, [
      'engineer',
      act('forward', { agency: 'แขวงทางหลวง', reason: 'เป็นทางหลวง' }),
    ]);
    expect(gone.state).toMatchObject({ state: 'forwarded', forwardedTo: 'แขวงทางหลวง' });
    expect(gone.events.at(-1)?.data.publicReason).toBe('เป็นทางหลวง');
  });
});

describe('merging', () => {
  it('ends the case and names the other', () => {
    const merged = walk(checking, [
      'engineer',
      { type: 'act', action: 'merge', input: { number: '1/2569' }, into: 'other' },
    ]);
    expect(merged.state).toMatchObject({ state: 'merged', mergedInto: 'other' });
    expect(merged.effects).toContainEqual({ type: 'shell', effect: { type: 'merge', field: '/number' } });
  });

  it('refuses a number that means no other open case, and itself', () => {
    expect(pointersOf(checking, 'engineer', act('merge', { number: '9/2569' }))).toEqual(['/number']);
    const itself = { type: 'act', action: 'merge', input: { number: '1/2569' }, into: 'case' } as const;
    expect(pointersOf(checking, 'engineer', itself)).toEqual(['/number']);
  });

  it('the other notes it once, by the system alone, while it is open', () => {
    const joined = walk(
      checking,
      ['system', { type: 'join', joined: 'a' }],
      ['system', { type: 'join', joined: 'a' }],
    );
    expect(joined.state.joined).toEqual(['a']);
    expect(refusal(checking, 'engineer', { type: 'join', joined: 'a' })).toBe('case.action-forbidden');
    expect(refusal(refused, 'system', { type: 'join', joined: 'a' })).toBe('case.action-not-available');
  });
});

describe('reopening', () => {
  const withdrawn = walk(checking, ['applicant', act('withdraw')]);

  it('within the time, once, by those who may', () => {
    const reopened = walk(withdrawn, ['applicant', act('reopen'), day('2026-12-01')]);
    expect(reopened.state.state).toBe('submitted');
    const again = walk(reopened, ['applicant', act('withdraw')]);
    expect(refusal(again, 'applicant', act('reopen'))).toBe('case.action-not-available');
    expect(refusal(withdrawn, 'engineer', act('reopen'))).toBe('case.action-forbidden');
  });

  it('not afterwards', () => {
    expect(refusal(withdrawn, 'applicant', act('reopen'), day('2026-12-08'))).toBeUndefined();
    expect(refusal(withdrawn, 'applicant', act('reopen'), day('2026-12-12'))).toBe(
      'case.action-not-available',
    );
  });
});

describe('decisions and appeals', () => {
  it('an order is kept with facts, law, reasons and the last day to appeal', () => {
    expect(refused.state.decision).toMatchObject({
      action: 'refuse',
      outcome: 'refused',
      by: 'chief',
      ...order,
      appeal: { until: expect.stringMatching(/^2026-12-08/) },
    });
  });

  it('the appeal must come in time, and starts a clock of its own', () => {
    const appealed = walk(refused, ['applicant', act('appeal', { reason: 'ทางเท้ากว้างพอ' })]);
    expect(appealed.state).toMatchObject({ state: 'appealed', flags: ['large', 'appealed'] });
    expect(appealed.state.clocks).toContainEqual(
      expect.objectContaining({
        id: 'appeal',
        state: 'running',
        dueAt: expect.stringMatching(/^2026-12-23/),
      }),
    );
    const late = act('appeal', { reason: 'ทางเท้ากว้างพอ' });
    expect(refusal(refused, 'applicant', late, day('2026-12-09'))).toBe('case.action-not-available');
  });

  it('who made the order doesn’t decide the appeal', () => {
    const appealed = walk(refused, ['applicant', act('appeal', { reason: 'ทางเท้ากว้างพอ' })]);
    const byMayor = {
      ...appealed,
      state: { ...appealed.state, deeds: { refuse: { by: 'mayor', at: appealed.now, times: 1 } } },
    };
    expect(refusal(byMayor, 'mayor', act('uphold', order))).toBe('case.four-eyes');
    expect(walk(appealed, ['mayor', act('reverse', { reason: 'ทางเท้ากว้างพอจริง' })]).state.state).toBe(
      'deciding',
    );
  });

  it('once is all: the decision on an appeal isn’t appealed again here', () => {
    const upheld = walk(
      refused,
      ['applicant', act('appeal', { reason: 'ทางเท้ากว้างพอ' })],
      ['mayor', act('uphold', order)],
    );
    expect(refusal(upheld, 'applicant', act('appeal', { reason: 'อีกครั้งหนึ่ง' }))).toBe(
      'case.action-not-available',
    );
  });
});

describe('a sealed tip-off', () => {
  const tip = toyTeller(toyTip)({ area: 1 });
  const looking = tip.walk(tip.open(), ['head', act('look')]);

  it('is seen by supervisors of its division alone, then by the position that its step names', () => {
    expect(tip.refusal(tip.open(), 'clerk', { type: 'note', text: 'x' })).toBe('case.not-found');
    expect(tip.refusal(tip.open(), 'ethics', { type: 'note', text: 'x' })).toBe('case.not-found');
    expect(tip.walk(looking, ['ethics', act('close', { reason: 'ตรวจสอบแล้ว' })]).state.state).toBe('closed');
  });

  it('an executive is not called by being one', () => {
    expect(tip.refusal(looking, 'mayor', { type: 'note', text: 'x' })).toBe('case.not-found');
  });
});
