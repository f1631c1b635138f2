import { describe, expect, it } from '@jest/globals';
import {
  changed,
  toyWidgets,
  toyWidgetsDefinition,
  toyWidgetsJourneys,
  toyWidgetsSamples,
} from '#test/fixtures';
import { judgeDefinition } from './index.js';

const judge = (definition: unknown) =>
  judgeDefinition({
    source: { definition, samples: toyWidgetsSamples, journeys: toyWidgetsJourneys },
    parts: [],
    villages: [1, 2, 3],
  });

const codesOf = (definition: unknown) => {
  const judged = judge(definition);
  return judged.ok ? [] : judged.problems.map(({ code, pointer }) => `${pointer} ${code}`);
};

it('a service with every widget passes the gate; what each widget must refuse is refused', () => {
  expect(judge(toyWidgetsDefinition)).toMatchObject({ ok: true, value: { warnings: [] } });
});

it('every widget has an answer that must be refused', () => {
  expect(toyWidgets.filter(({ wrong }) => !wrong).map(({ name }) => name)).toEqual([]);
});

describe('a widget stands on a field that it can answer', () => {
  const schema = (name: string) => `/form/schema/properties/${name}`;

  it.each([
    [
      'a group of choices without one of them',
      '/form/ui/trade/ui:options/groups/0/values',
      ['pigs'],
      'trade',
    ],
    ['a choice in two groups', '/form/ui/trade/ui:options/groups/0/values', ['pigs', 'ice'], 'trade'],
    ['no groups', '/form/ui/trade/ui:options', {}, 'trade'],
    ['“none” that is no choice', '/form/ui/helps/ui:options/none', 'nothing', 'helps'],
    [
      'a line with a field from elsewhere',
      '/form/ui/person/ui:options/lines',
      [['title', 'income']],
      'person',
    ],
    ['a place without postcode', `${schema('area')}/properties/postcode`, undefined, 'area'],
    ['a rating up to 10', `${schema('opinion')}/properties/speed/maximum`, 10, 'opinion'],
    ['a declaration without its version', `${schema('consent')}/const`, undefined, 'consent'],
    ['whole square wa', `${schema('land')}/type`, 'integer', 'land'],
  ])('%s is refused', (_title, pointer, value, field) => {
    expect(codesOf(changed(toyWidgetsDefinition, pointer, value))).toContain(
      `${schema(field)} definition.widget-does-not-fit`,
    );
  });

  it.each([
    ['groups that are no list', '/form/ui/trade/ui:options/groups', 'pigs'],
    ['a group with looks of its own', '/form/ui/trade/ui:options/groups/0/style', 'color: red'],
    ['lines that are no names', '/form/ui/person/ui:options/lines', [[1]]],
  ])('%s don’t pass the check of the uiSchema', (_title, pointer, value) => {
    expect(codesOf(changed(toyWidgetsDefinition, pointer, value)).join()).toContain(
      'definition.ui-not-allowed',
    );
  });
});
