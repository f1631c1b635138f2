import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  type ToyPerson,
  type ToyStory,
  toyCommittee,
  toyPeople,
  toyPermit,
  toyTeller,
  toyTip,
} from '#test/fixtures';
import type { Action } from '#core/definition';
import { type CaseCommand, type Decision, type WorkflowSource, foldEvents } from './index.js';

const people = Object.keys(toyPeople) as ToyPerson[];

const input = fc.constantFrom<Record<string, unknown>>(
  {},
  { reason: 'เหตุผลของเรื่อง' },
  { facts: 'ข้อเท็จจริง', law: 'ข้อกฎหมาย', reason: 'เหตุผลของเรื่อง' },
  { reason: 'เหตุผลของเรื่อง', secondReason: 'พบเพิ่มเติม', step: 'checking' },
  { reason: 'เหตุผลของเรื่อง', step: 'inspecting', agency: 'แขวงทางหลวง', division: 'health' },
  { area: 150, safe: true, instalments: 2, opinion: 'ไม่ขัดข้อง' },
  { area: 3, safe: false, number: '1/2569' },
  { satang: 1000, receiptBook: '1', receiptNumber: '1' },
  { satang: 500, receiptBook: '1', receiptNumber: '2' },
);

const step = fc.record({
  wild: fc.integer({ min: 0, max: 4 }),
  who: fc.constantFrom(...people),
  choice: fc.nat(),
  input,
  hours: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 30 }) }, fc.constant(900)),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const answers = fc.constantFrom(
  { name: 'สมชาย', area: 50, neighbours: [{ name: 'ก' }] },
  { name: 'สมหญิง', area: 500 },
);

const advance = (moment: string, hours: number) =>
  new Date(Date.parse(moment) + hours * 3_600_000).toISOString();

const grown = (story: ToyStory, { events, effects, next }: Decision, now: string): ToyStory => ({
  state: next,
  events: story.events.concat(events),
  effects,
  now,
});

/** Lives of cases of one definition: what the engine offers just then, and now and again something out of the blue. */
const livesOf = (source: WorkflowSource & { workflow: WorkflowSource['workflow'] }) => {
  const teller = toyTeller(source);
  const actions = Object.keys(source.workflow.actions);
  const commandsFor = (
    story: ToyStory,
    { choice, input: given, who, wild }: Step,
  ): readonly (readonly [ToyPerson, CaseCommand])[] => {
    const take: readonly [ToyPerson, CaseCommand] = [who, { type: 'take' }];
    if (wild === 0) {
      const action = actions[choice % actions.length] ?? '';
      return [take, [who, { type: 'release' }], [who, { type: 'act', action, input: given, into: 'other' }]];
    }
    const answer = story.state.asks.map(({ id }): readonly [ToyPerson, CaseCommand] => [
      'party',
      { type: 'answer', ask: id, input: { agrees: true } },
    ]);
    const acts = people.flatMap((person) =>
      actions.map((action): readonly [ToyPerson, CaseCommand] => [
        person,
        { type: 'act', action, input: given, into: 'other' },
      ]),
    );
    return [...acts, ...answer, take];
  };
  return (
    [given, steps]: readonly [Record<string, unknown>, readonly Step[]],
    check: (story: ToyStory, before: ToyStory) => void,
  ) => {
    const { open, attempt } = teller(given);
    let before = open();
    for (const next of steps) {
      const now = advance(before.now, next.hours);
      const options = commandsFor(before, next)
        .map(([who, command]) => attempt({ ...before, now }, who, command))
        .flatMap((decided) => (decided.ok ? [decided.value] : []));
      const taken = options[next.choice % Math.max(1, options.length)];
      const after = taken ? grown(before, taken, now) : { ...before, now };
      if (taken) check(after, before);
      before = after;
    }
    return before;
  };
};

const life = fc.tuple(answers, fc.array(step, { minLength: 5, maxLength: 25 }));

describe.each([
  ['a permit', toyPermit],
  ['a committee', toyCommittee],
  ['a tip-off', toyTip],
])('lives of %s', (_, definition) => {
  const live = livesOf(definition);
  const always = (check: (story: ToyStory, before: ToyStory) => void) =>
    fc.assert(
      fc.property(life, (drawn) => void live(drawn, check)),
      { numRuns: 25 },
    );

  it('fold to the row, written down and read again too', () => {
    always(({ state, events }) => {
      expect(foldEvents('case', JSON.parse(JSON.stringify(events)))).toEqual(state);
      expect(state.version).toBe(events.length);
    });
  });

  it('never leave the machine', () => {
    const { states, approvals = {} } = definition.workflow;
    const outcomes = new Set(
      Object.values(approvals).flatMap(({ granted, failed }) => [granted.to, failed?.to]),
    );
    const targetsOf = ({ vote, effects = [], to }: Action, before: ToyStory) => {
      if (vote) return [...outcomes];
      return effects.some(({ type }) => type === 'return-step') ? before.state.path : [to];
    };
    always(({ state, events }, before) => {
      expect(states[state.state]?.phase).toBe(state.phase);
      const action = definition.workflow.actions[events.at(-1)?.data.action ?? ''];
      if (!action || state.state === before.state.state) return;
      expect(action.from).toContain(before.state.state);
      expect(targetsOf(action, before)).toContain(state.state);
    });
  });

  it('lose no vote, and count nobody twice in a round', () => {
    always(({ state }, before) => {
      for (const [id, { votes }] of Object.entries(state.rounds)) {
        const voters = votes.map(({ officer }) => officer);
        expect(new Set(voters).size).toBe(voters.length);
        const earlier = before.state.rounds[id];
        const goesOn = earlier?.openedAt === state.rounds[id]?.openedAt && before.state.state === state.state;
        const known = goesOn ? (earlier?.votes ?? []) : [];
        expect(votes.slice(0, known.length)).toEqual(known);
      }
    });
  });

  it('money that was taken in is what debts were paid with, and never more than is owed', () => {
    always(({ state }) => {
      const received = state.receipts.reduce((sum, { satang }) => sum + satang, 0);
      const paid = state.debts.reduce((sum, debt) => sum + debt.paid, 0);
      expect(paid).toBeLessThanOrEqual(received);
      for (const debt of state.debts) expect(debt.paid <= debt.satang && debt.paid >= 0).toBe(true);
    });
  });

  it('go on as before when a write is lost and tried again', () => {
    fc.assert(
      fc.property(life, fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), (drawn, lost) => {
        const [given, steps] = drawn;
        const { open, attempt } = toyTeller(definition)(given);
        let row = open();
        const acknowledged: string[] = [];
        steps.forEach(({ who, choice, input: sent }, index) => {
          const actions = Object.keys(definition.workflow.actions);
          const action = actions[choice % actions.length] ?? '';
          const command: CaseCommand = { type: 'act', action, input: sent, into: 'other' };
          // A decision whose transaction is lost leaves nothing behind; the same deed is then tried on what stands.
          for (const isLost of [lost[index] ?? false, false]) {
            const decided = attempt(row, who, command);
            if (!decided.ok || isLost) continue;
            row = grown(row, decided.value, row.now);
            const { vote } = decided.value.events[0]?.data ?? {};
            if (vote) acknowledged.push(`${vote.approval} ${vote.seat} ${who}`);
            break;
          }
        });
        const kept = row.events.flatMap(({ data, actor }) =>
          data.vote ? [`${data.vote.approval} ${data.vote.seat} ${actor.id}`] : [],
        );
        expect(kept).toEqual(acknowledged);
        expect(foldEvents('case', row.events)).toEqual(row.state);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the lives that are tried', () => {
  it.each([
    ['a permit', toyPermit],
    ['a committee', toyCommittee],
  ])('of %s come to most states', (_, definition) => {
    const seen = new Set<string>();
    const live = livesOf(definition);
    for (const drawn of fc.sample(life, { numRuns: 60, seed: 3 }))
      live(drawn, ({ state }) => seen.add(state.state));
    expect(seen.size).toBeGreaterThan(Object.keys(definition.workflow.states).length / 2);
  });
});
