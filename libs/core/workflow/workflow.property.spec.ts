import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  type RoadStory,
  openRoad,
  release,
  roadPeople,
  roadWorkflow,
  take,
  toyCalendar,
  toyRoad,
  tryRoad,
  walkRoad,
} from '#test/fixtures';
import { type CaseCommand, foldEvents } from './index.js';

const { states, actions } = toyRoad.workflow;
const people = Object.keys(roadPeople) as (keyof typeof roadPeople)[];

const input = fc.constantFrom<unknown>(
  undefined,
  { reason: 'เหตุผล' },
  { reason: 'เหตุผล', secondReason: 'พบเพิ่ม', defects: [{ pointer: '/length', message: 'ยาวเท่าใด' }] },
  { metres: 3 },
  { metres: 300, extra: true },
  { division: 'health' },
  { division: 'engineering' },
);

/** Whatever any action asks. */
const full = { reason: 'เหตุผล', secondReason: 'พบเพิ่ม', metres: 1, division: 'health' };

const command: fc.Arbitrary<CaseCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('act' as const),
      action: fc.constantFrom(...Object.keys(actions)),
      input,
    }),
  },
  { weight: 3, arbitrary: fc.constant(take) },
  { weight: 1, arbitrary: fc.constant(release) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('assign' as const),
      to: fc.constantFrom(...Object.values(roadPeople)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('note' as const), text: fc.constantFrom('', 'โทรแล้ว') }),
  },
);

/** Something asked out of the blue, or one of what the engine offers just then, so that long lives come about. */
const step = fc.record({
  wild: fc.boolean(),
  who: fc.constantFrom(...people),
  command,
  choice: fc.nat(),
  input,
  hours: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) }, fc.constant(800)),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Asked = readonly [who: keyof typeof roadPeople, command: CaseCommand];

const answers = fc.record({ length: fc.integer({ min: 1, max: 300 }), danger: fc.boolean() });
const life = fc.tuple(answers, fc.array(step, { minLength: 20, maxLength: 60 }));

const isFinal = (state: string) => states[state]?.final === true;

const advance = (moment: string, hours: number) =>
  new Date(Date.parse(moment) + hours * 3_600_000).toISOString();

const offersTo = ({ state, answers: given, now }: RoadStory, who: keyof typeof roadPeople) =>
  roadWorkflow.listOffers({ state, answers: given, actor: roadPeople[who], now, calendar: toyCalendar });

const sensible = (story: RoadStory, { choice, input: given }: Step): Asked => {
  const acts = people.flatMap((who) =>
    offersTo(story, who)
      .filter(({ allowed }) => allowed)
      .map(({ id }): Asked => [who, { type: 'act', action: id, input: given }]),
  );
  const takes = (['engineer', 'treasurer', 'nurse'] as const).map((who): Asked => [who, take]);
  const options = story.state.assignee === null ? [...takes, ...acts] : acts;
  return options[choice % options.length] ?? ['engineer', take];
};

/** The case after a step; unchanged when it is refused. */
const live = (before: RoadStory, asked: Step): RoadStory => {
  const story = { ...before, now: advance(before.now, asked.hours) };
  const [who, chosen] = asked.wild ? [asked.who, asked.command] : sensible(story, asked);
  const decided = tryRoad(story, [who, chosen, story.now]);
  if (!decided.ok) return story;
  const { events, effects, next } = decided.value;
  return { ...story, state: next, events: [...story.events, ...events], effects };
};

const livesOf = (
  [given, steps]: readonly [Record<string, unknown>, readonly Step[]],
  check: (story: RoadStory) => void,
) =>
  steps.reduce((story, next) => {
    const after = live(story, next);
    check(after);
    return after;
  }, openRoad(given));

const always = (check: (story: RoadStory) => void, numRuns = 40) =>
  fc.assert(
    fc.property(life, (lived) => void livesOf(lived, check)),
    { numRuns },
  );

const inTheEnd = (check: (story: RoadStory) => void) =>
  fc.assert(
    fc.property(life, (lived) => check(livesOf(lived, () => undefined))),
    { numRuns: 40 },
  );

describe('whatever is asked of a case, by whomever', () => {
  it('the state is the fold of the events, and the version their number', () => {
    inTheEnd(({ state, events }) => {
      expect(foldEvents('case', events)).toEqual(state);
      expect(state.version).toBe(events.length);
    });
  });

  it('events survive being written down and read again', () => {
    inTheEnd(({ state, events }) => {
      expect(foldEvents('case', JSON.parse(JSON.stringify(events)))).toEqual(state);
    });
  });

  it('stands in a state of the machine, with the phase and the division of that state', () => {
    always(({ state }) => {
      const declared = states[state.state];
      expect(declared?.phase).toBe(state.phase);
      expect(state.division).toBe(declared?.division ?? state.homeDivision);
    });
  });

  it('the way follows the arrows of the machine', () => {
    always(({ events }) => {
      const { type, data } = events.at(-1)!;
      if (type !== 'case.acted') return;
      const action = actions[data.action ?? ''];
      expect(action?.from).toContain(data.from);
      expect(data.to).toBe(action?.to ?? data.from);
    });
  });

  it('once ended, nothing but notes is added', () => {
    inTheEnd(({ events }) => {
      const end = events.findIndex(({ data }) => isFinal(data.to ?? ''));
      const afterwards = end === -1 ? [] : events.slice(end + 1);
      expect(afterwards.filter(({ type }) => type !== 'case.noted')).toEqual([]);
    });
  });

  it('clocks are due while they run, keep what is left while paused, and all stop in the end', () => {
    always(({ state }) => {
      for (const clock of state.clocks) {
        expect(clock.remaining !== null).toBe(clock.state === 'paused');
        expect(clock.state === 'stopped' || (clock.dueAt === null) === (clock.state === 'paused')).toBe(true);
        expect(isFinal(state.state) && clock.state !== 'stopped').toBe(false);
      }
    });
  });

  it('who holds it holds it since some moment', () => {
    always(({ state }) => {
      expect(state.assignee === null).toBe(state.assignedAt === null);
    });
  });

  it('an officer leaves traces only in cases of the own division', () => {
    always(({ state, events }) => {
      const concerned = [state.homeDivision, state.division];
      expect(events.at(-1)?.actor.id !== 'nurse' || concerned.includes('health')).toBe(true);
    });
  });

  it('an action that is not offered as allowed is refused', () => {
    inTheEnd((story) => {
      for (const who of people) {
        const offered = offersTo(story, who).filter(({ allowed }) => allowed);
        const allowed = new Set(offered.map(({ id }) => id));
        const others = Object.keys(actions).filter((id) => !allowed.has(id));
        for (const action of others)
          expect(tryRoad(story, [who, { type: 'act', action, input: full }]).ok).toBe(false);
      }
    });
  });
});

describe('taking and releasing', () => {
  it('leaves a free case as it was, but for the version', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 500 }), (given, hours) => {
        const open = openRoad(given);
        const at = advance(open.now, hours);
        const back = walkRoad(open, ['engineer', take, at], ['engineer', release, advance(at, hours)]);
        expect(back.state).toEqual({ ...open.state, version: open.state.version + 2 });
      }),
    );
  });
});

describe('the lives that are tried', () => {
  it('come to every state of the machine', () => {
    const seen = new Set<string>();
    for (const lived of fc.sample(life, { numRuns: 300, seed: 7 }))
      livesOf(lived, ({ state }) => seen.add(state.state));
    expect([...seen].toSorted()).toEqual(Object.keys(states).toSorted());
  });
});
