import { describe, expect, it } from '@jest/globals';
import { changed, toyClocks } from '#test/fixtures';
import { lintDefinition } from './lint-definition.js';

type Change = readonly [pointer: string, value: unknown];

const told = (...changes: readonly Change[]): readonly string[] =>
  lintDefinition(
    changes.reduce((definition, [pointer, value]) => changed(definition, pointer, value), toyClocks),
  ).map(({ pointer, code, severity }) => `${pointer} ${code}${severity === 'warning' ? ' (warning)' : ''}`);

const decision = '/workflow/clocks/0';
const actions = '/workflow/actions';
const law = 'กฎหมาย';

it('the toy service with every power of clocks is without fault', () => {
  expect(told()).toEqual([]);
});

describe('clocks', () => {
  it.each<[string, Change[], string]>([
    [
      'that pause at an unknown state',
      [[`${decision}/pausesAt/0`, 'nowhere']],
      `${decision}/pausesAt/0 definition.unknown-state`,
    ],
    [
      'that start at an unknown state',
      [['/workflow/clocks/1/starts/entering/0', 'nowhere']],
      '/workflow/clocks/1/starts/entering/0 definition.unknown-state',
    ],
    [
      'that nothing starts',
      [
        [`${actions}/record-service/effects/0/type`, 'stop-clock'],
        [`${actions}/record-service/effects/0/field`, undefined],
      ],
      '/workflow/clocks/2/starts definition.clock-never-starts',
    ],
    [
      'that would warn before they start',
      [[`${decision}/warnings/0/before`, { amount: 30, unit: 'days' }]],
      `${decision}/warnings/0/before definition.warning-before-start`,
    ],
    [
      'whose silences overlap in time',
      [[`${decision}/silence/0/until`, '2027-01-01']],
      `${decision}/silence/1 definition.silences-overlap`,
    ],
    [
      'whose silence approves without an action',
      [[`${decision}/silence/1/action`, undefined]],
      `${decision}/silence/1 definition.silence-without-action`,
    ],
    [
      'whose silence only tells, and yet acts',
      [[`${decision}/silence/0/action`, 'deem-approved']],
      `${decision}/silence/0 definition.silence-without-action`,
    ],
    [
      'whose silence calls for nothing known',
      [[`${decision}/silence/1/action`, 'nothing']],
      `${decision}/silence/1/action definition.unknown-action`,
    ],
    [
      'whose silence calls for people',
      [[`${decision}/silence/1/action`, 'approve']],
      `${decision}/silence/1/action definition.silence-not-by-system`,
    ],
    [
      'whose silence grants what is no grant',
      [[`${actions}/deem-approved/decision/outcome`, 'answered']],
      `${decision}/silence/1/action definition.silence-not-granted`,
    ],
    [
      'whose silence calls for what has a timer already',
      [[`${actions}/deem-approved/after`, { duration: { amount: 5, unit: 'days' } }]],
      `${decision}/silence/1/action definition.two-timers-at-once`,
    ],
  ])('%s are refused', (_, changes, problem) => {
    expect(told(...changes)).toContain(problem);
  });

  it('may stay without the extension that the law allows, with a warning', () => {
    expect(told([`${actions}/extend/effects`, []])).toContain(
      `${decision}/extension definition.extension-unused (warning)`,
    );
  });
});

describe('effects on clocks', () => {
  it.each<[string, Change[], string]>([
    [
      'on an unknown clock',
      [[`${actions}/end-service/effects/0/clock`, 'nothing']],
      `${actions}/end-service/effects/0/clock definition.unknown-clock`,
    ],
    [
      'that start a clock which starts by itself: two timers at once',
      [[`${actions}/end-service/effects/0`, { type: 'start-clock', clock: 'decision' }]],
      `${actions}/end-service/effects/0 definition.two-timers-at-once`,
    ],
    [
      'that move one clock twice',
      [[`${actions}/extend/effects/-`, { type: 'stop-clock', clock: 'decision' }]],
      `${actions}/extend/effects definition.two-timers-at-once`,
    ],
    [
      'that extend what can’t be extended',
      [[`${actions}/extend/effects/0`, { type: 'extend-clock', clock: 'opinion' }]],
      `${actions}/extend/effects/0 definition.clock-not-extendable`,
    ],
    [
      'that extend without telling the applicant why',
      [[`${actions}/extend/publicReason`, undefined]],
      `${actions}/extend/effects/0 definition.extension-not-told`,
    ],
    [
      'that count from a field which isn’t there',
      [[`${actions}/record-service/effects/0/field`, '/nothing']],
      `${actions}/record-service/effects/0/field definition.unknown-field`,
    ],
    [
      'that count from what is no date',
      [[`${actions}/record-service/form/schema/properties/servedOn/format`, undefined]],
      `${actions}/record-service/effects/0/field definition.clock-field-unfit`,
    ],
    [
      'that count hours from a day',
      [['/workflow/clocks/2/length', { amount: 48, unit: 'hours' }]],
      `${actions}/record-service/effects/0/field definition.hours-from-a-day`,
    ],
  ])('%s are refused', (_, changes, problem) => {
    expect(told(...changes)).toContain(problem);
  });
});

describe('timers', () => {
  it('of two that come due at once in one state, one is refused', () => {
    const other = { ...toyClocks.workflow.actions['lapse'], to: 'withdrawn' };
    expect(told([`${actions}/lapse-too`, other])).toContain(
      `${actions}/lapse-too/after definition.two-timers-at-once`,
    );
  });

  it('of the system need a time, or silence that calls for them', () => {
    expect(
      told([`${decision}/silence`, [{ from: '2015-07-21', then: 'notify', legalBasis: law }]]),
    ).toContain(`${actions}/deem-approved/after definition.system-needs-after`);
  });

  it('of states in which the office has nothing to do are told', () => {
    expect(told(['/workflow/states/returned/timeLimit', { amount: 1, unit: 'days' }])).toContain(
      '/workflow/states/returned/timeLimit definition.time-limit-without-effect (warning)',
    );
  });

  it.each(['late', 'delay-reason', 'step-late', 'sealed'])('can’t have their flag %s redefined', (flag) => {
    expect(told([`/workflow/flags/${flag}`, { title: { th: 'ก', en: 'a' } }])).toContain(
      `/workflow/flags/${flag} definition.reserved-flag`,
    );
  });
});
