import { describe, expect, it } from '@jest/globals';
import type { Journey, Samples } from '#core/definition';
import { changed, publishForTest, toyDefinition, toyJourneys, toySamples } from '#test/fixtures';
import { rehearse } from './rehearse.js';

const { published, engine } = publishForTest(toyDefinition);
const options = { villages: [1, 2, 3] };

const told = (source: { samples?: unknown; journeys?: unknown }): readonly string[] =>
  rehearse(published, { samples: toySamples, journeys: toyJourneys, ...source }, engine, options).map(
    ({ pointer, code, severity }) => `${pointer} ${code}${severity === 'warning' ? ' (warning)' : ''}`,
  );
const withSamples = (pointer: string, value: unknown): readonly string[] =>
  told({ samples: changed<Samples>(toySamples, pointer, value) });
const withJourneys = (pointer: string, value: unknown): readonly string[] =>
  told({ journeys: changed<Journey[]>(toyJourneys, pointer, value) });

it('the toy service does what its samples and journeys say, and they come by all of it', () => {
  expect(told({})).toEqual([]);
});

describe('samples', () => {
  it.each<[string, string, unknown, string]>([
    [
      'accepted, but refused',
      '/accepted/0/answers/clubName',
      '',
      '/samples/accepted/0 rehearsal.sample-refused',
    ],
    [
      'another computed value',
      '/accepted/0/expect/answers/~1memberCount',
      3,
      '/samples/accepted/0/expect/answers rehearsal.other-outcome',
    ],
    [
      'an answer that should be hidden',
      '/accepted/0/expect/answers/~1clubName',
      null,
      '/samples/accepted/0/expect/answers rehearsal.other-outcome',
    ],
    [
      'another fee',
      '/accepted/0/expect/fees',
      { founding: 1 },
      '/samples/accepted/0/expect/fees rehearsal.other-outcome',
    ],
    [
      'another paper',
      '/accepted/0/expect/attachments',
      ['logo'],
      '/samples/accepted/0/expect/attachments rehearsal.other-outcome',
    ],
    [
      'another warning',
      '/accepted/2/expect/warnings',
      ['check.x'],
      '/samples/accepted/2/expect/warnings rehearsal.other-outcome',
    ],
    [
      'a paper that is missing',
      '/accepted/1/attachments',
      {},
      '/samples/accepted/1 rehearsal.sample-refused',
    ],
    [
      'refused, but accepted',
      '/refused/0/answers',
      toySamples.accepted[0]?.answers,
      '/samples/refused/0 rehearsal.sample-accepted',
    ],
    [
      'refused for another reason',
      '/refused/0/expect/errors/0/code',
      'answer.type',
      '/samples/refused/0/expect/errors/0 rehearsal.other-outcome',
    ],
    [
      'refused without saying why',
      '/refused/0/expect',
      undefined,
      '/samples/refused/0/expect rehearsal.errors-not-said',
    ],
  ])('%s', (_, pointer, value, problem) => {
    expect(withSamples(pointer, value)).toContain(problem);
  });
});

describe('journeys', () => {
  it.each<[string, string, unknown, string]>([
    [
      'another state',
      '/0/steps/1/expect/state',
      'treasury',
      '/journeys/0/steps/1/expect/state rehearsal.other-outcome',
    ],
    [
      'another flag',
      '/0/steps/0/expect/flags',
      [],
      '/journeys/0/steps/0/expect/flags rehearsal.other-outcome',
    ],
    [
      'another due day',
      '/1/steps/1/expect/dueAt',
      '2026-12-01',
      '/journeys/1/steps/1/expect/dueAt rehearsal.other-outcome',
    ],
    [
      'another message',
      '/0/steps/1/expect/effects',
      ['notify:approved'],
      '/journeys/0/steps/1/expect/effects rehearsal.other-outcome',
    ],
    [
      'a timer that is not set',
      '/0/steps/1/expect/effects',
      ['notify:accepted', 'schedule:lapse'],
      '/journeys/0/steps/1/expect/effects rehearsal.other-outcome',
    ],
    ['a step that is refused', '/0/steps/1/action', 'approve', '/journeys/0/steps/1 rehearsal.step-refused'],
    [
      'a step refused for another reason',
      '/0/steps/4/expect/refused',
      'case.guard-failed',
      '/journeys/0/steps/4/expect/refused rehearsal.other-outcome',
    ],
    [
      'a step that should be refused',
      '/0/steps/1/expect',
      { refused: 'case.guard-failed' },
      '/journeys/0/steps/1/expect/refused rehearsal.step-accepted',
    ],
    [
      'a correction that is not acceptable',
      '/1/steps/2/corrected/clubName',
      'ก',
      '/journeys/1/steps/2 rehearsal.step-refused',
    ],
    ['an unknown sample', '/0/sample', 'nobody', '/journeys/0/sample rehearsal.unknown-sample'],
  ])('%s', (_, pointer, value, problem) => {
    expect(withJourneys(pointer, value)).toContain(problem);
  });

  it('a timer is told when the step speaks of timers', () => {
    expect(withJourneys('/1/steps/1/expect/effects', ['notify:returned', 'schedule:lapse'])).toEqual([]);
  });

  it('due days go by the calendar of the council', () => {
    const calendar = {
      officeHours: { opens: '08:30', closes: '16:30', days: [1, 2, 3, 4, 5] },
      holidays: [{ date: '2026-11-25', name: { th: 'หยุด', en: 'Holiday' } }],
    };
    const journeys = changed<Journey[]>(toyJourneys, '/0/steps/1/expect/dueAt', '2026-12-03');
    expect(rehearse(published, { samples: toySamples, journeys }, engine, { ...options, calendar })).toEqual(
      [],
    );
    expect(rehearse(published, { samples: toySamples, journeys }, engine, options)).toHaveLength(
      1 + told({ journeys }).filter((line) => line.includes('warning')).length,
    );
  });

  it('what no journey comes by is told as a warning', () => {
    const withdrawn = toyJourneys.filter((journey) => journey.kind !== 'other');
    expect(told({ journeys: withdrawn })).toEqual([
      '/workflow/states/withdrawn rehearsal.state-not-reached (warning)',
      '/workflow/actions/withdraw rehearsal.action-not-tried (warning)',
    ]);
  });
});

describe('what came with a definition', () => {
  it.each<[string, { samples?: unknown; journeys?: unknown }, string]>([
    ['no samples', { samples: undefined }, '/samples rehearsal.misshapen'],
    [
      'samples of another shape',
      { samples: { accepted: 1, refused: [] } },
      '/samples/accepted rehearsal.misshapen',
    ],
    ['no journeys', { journeys: undefined }, '/journeys rehearsal.misshapen'],
    ['an empty list of journeys', { journeys: [] }, '/journeys rehearsal.no-journeys'],
    [
      'no accepted sample',
      { samples: { ...toySamples, accepted: [] } },
      '/samples/accepted rehearsal.no-samples',
    ],
    [
      'no refused sample',
      { samples: { ...toySamples, refused: [] } },
      '/samples/refused rehearsal.no-samples',
    ],
  ])('%s', (_, source, problem) => {
    expect(told(source)).toContain(problem);
  });
});
