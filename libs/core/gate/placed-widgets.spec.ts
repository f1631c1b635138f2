import { describe, expect, it } from '@jest/globals';
import { createFormEngine, localiseForm } from '#core/form';
import { changed, toyWidgetsDefinition, toyWidgetsJourneys, toyWidgetsSamples } from '#test/fixtures';
import { judgeDefinition } from './index.js';

const codesOf = (definition: unknown) => {
  const judged = judgeDefinition({
    source: { definition, samples: toyWidgetsSamples, journeys: toyWidgetsJourneys },
    parts: [],
    villages: [1, 2, 3],
  });
  return judged.ok ? [] : judged.problems.map(({ code, pointer }) => `${pointer} ${code}`);
};

const schema = (name: string) => `/form/schema/properties/${name}`;

describe('a widget of time, place or rows stands on a field that it can answer', () => {
  it.each([
    ['a range of days with a time', `${schema('stay')}/properties/to/format`, 'local-time', 'stay'],
    ['a range without an end', `${schema('hours')}/properties/to`, undefined, 'hours'],
    ['a line without a most', `${schema('road')}/maxItems`, 201, 'road'],
    ['a line of one point', `${schema('road')}/minItems`, 1, 'road'],
    ['a line of texts', `${schema('road')}/items/properties/lat/type`, 'string', 'road'],
    ['a day and time that is a day', `${schema('happened')}/format`, 'date', 'happened'],
    ['a sum of words', '/form/ui/animals/ui:options/sums', ['kind'], 'animals'],
    ['a look-up in no register', '/form/ui/happened/ui:widget', 'register-lookup', 'happened'],
    ['a slot of no booking', '/form/ui/stay/ui:field', 'booking-slot', 'stay'],
  ])('%s is refused', (_title, pointer, value, field) => {
    expect(codesOf(changed(toyWidgetsDefinition, pointer, value))).toContain(
      `${schema(field)} definition.widget-does-not-fit`,
    );
  });

  it.each([
    ['sums that are no names', '/form/ui/animals/ui:options/sums', [['count']]],
    ['fills that are no pointers', '/form/ui/animals/ui:options/fills', { spot: 'name' }],
    ['a reason of 1,001 letters', '/form/ui/wakesAt/ui:options/why', 'ก'.repeat(1001)],
  ])('%s are refused', (_title, pointer, value) => {
    expect(codesOf(changed(toyWidgetsDefinition, pointer, value))).toContain(
      `${pointer} definition.ui-not-allowed`,
    );
  });
});

describe('the ends of a range', () => {
  const rows = {
    type: 'array',
    maxItems: 5,
    items: {
      type: 'object',
      properties: {
        open: {
          type: 'object',
          properties: {
            from: { type: 'string', format: 'local-time' },
            to: { type: 'string', format: 'local-time' },
          },
        },
      },
    },
  };
  const engine = createFormEngine(
    {
      form: {
        schema: { type: 'object', properties: { days: rows } },
        ui: { days: { items: { open: { 'ui:field': 'time-range' } } } },
        pages: [
          { id: 'all', title: { th: 'ทั้งหมด', en: 'All' }, sections: [{ id: 'all', fields: ['/days'] }] },
        ],
      },
      attachments: [],
      fees: [],
    },
    () => [],
  );
  const errorsOf = (...days: readonly object[]) =>
    engine
      .evaluate({ days: days.map((open) => ({ open })) }, { today: '2026-11-23', council: { villages: [] } })
      .errors.map(({ pointer, code }) => `${pointer} ${code}`);

  it('are judged in each row', () => {
    expect(errorsOf({ from: '08:00', to: '16:30' }, { from: '09:00', to: '08:59' })).toEqual([
      '/days/1/open/to check.range-order',
    ]);
  });

  it('are not judged while one is missing', () => {
    expect(errorsOf({ from: '08:00' }, { to: '08:00' }, {})).toEqual([]);
  });
});

it('why something is asked is read in English too', () => {
  const optionsIn = (language: 'th' | 'en') =>
    (localiseForm(toyWidgetsDefinition.form, language).ui['wakesAt'] as Record<string, unknown>)[
      'ui:options'
    ];
  expect(optionsIn('th')).toEqual({ why: expect.stringMatching(/[ก-๙]/) });
  expect(optionsIn('en')).toEqual({ why: 'The officer calls at that time with the result' });
});
