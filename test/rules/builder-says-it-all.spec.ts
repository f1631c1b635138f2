import { describe, expect, it } from '@jest/globals';
import { commonProperties, plainKinds, shapeOf } from '#core/authoring';
import { definitionSchema, uiOptionTypes } from '#core/definition';
import type { SchemaObject } from '#core/fields';

/** What the form’s own pages set: canvas, rules, formulas, texts and messages of fields. */
const formPages = /^\/form\b/;

/** Edited as a grid, not by a sheet. */
const grids = ['/tables/*/rows/*/cells'];

/** What only the JSON view can set so far. Whoever gives one an editor takes it off the list. */
const onlyJson = [
  '/bookings/*/attributes',
  '/registers/*/fields',
  '/registers/*/services/*/carry',
  '/registers/*/states',
  '/workflow/actions/*/form/initial',
  '/workflow/actions/*/form/schema',
  '/workflow/actions/*/form/translations/en',
  '/workflow/actions/*/form/ui',
];

/** Options of widgets that no kind of field offers so far. */
const optionsOnlyInJson = ['lines', 'partial'];

/** Everything of the definition language that no sheet has an editor for, as the sheets decide it. */
const withoutEditor = (): readonly string[] => {
  const left = new Set<string>();
  const seen = new Set<unknown>();
  const walk = (schema: SchemaObject, path: string): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const shape = shapeOf(schema);
    if ((shape.kind === 'json' || shape.kind === 'map') && !formPages.test(path)) left.add(path);
    if (shape.kind === 'object') for (const { key, schema: of } of shape.keys) walk(of, `${path}/${key}`);
    if (shape.kind === 'list') walk(shape.items, `${path}/*`);
    if (shape.kind === 'things') walk(shape.values, `${path}/*`);
    if (shape.kind === 'union') for (const variant of shape.variants) walk(variant, path);
  };
  walk(definitionSchema as SchemaObject, '');
  return [...left].toSorted();
};

describe('what the language can say can be set without the JSON view', () => {
  it('but for a list that may only become shorter', () => {
    expect(withoutEditor()).toEqual([...grids, ...onlyJson].toSorted());
  });

  it('and options of widgets are properties of some kind of field', () => {
    const set = [...plainKinds.flatMap(({ properties }) => properties), ...commonProperties];
    const left = Object.keys(uiOptionTypes).filter((name) => set.every(({ id }) => id !== name));
    expect(left.toSorted()).toEqual(optionsOnlyInJson);
  });
});
