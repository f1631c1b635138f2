import { describe, expect, it } from '@jest/globals';
import { commonProperties, plainKinds, shapeOf } from '#core/authoring';
import { definitionSchema, uiOptionTypes } from '#core/definition';
import type { SchemaObject } from '#core/fields';

/**
 * What pages of their own set, for the form and for the small form of an action: fields with their texts on the canvas,
 * formulas and messages.
 */
const fieldPages = /^\/(form|workflow\/actions\/\*\/form)\/(schema|ui|translations\/en|messages)\b/;

/** The places for which a sheet has an editor of its own. */
const ownEditors = [
  // As a grid.
  '/tables/*/rows/*/cells',
  // As one value: text, day, number, yes or no.
  '/registers/*/fields/*/schema',
  // By the type or the choices of the field that is meant.
  '/form/pages/*/when/rows/*/value',
  '/form/rules/*/choices/*/only/*',
];

/** What only the JSON view can set so far. Whoever gives one an editor takes it off the list. */
const onlyJson = ['/parties/*/form/schema', '/parties/*/form/ui'];

/** Options of widgets that the language says in another way too, which the builder offers: the kind `partial-date`. */
const saidOtherwise = ['partial'];

/** Everything of the definition language that no sheet has an editor for, as the sheets decide it. */
const withoutEditor = (): readonly string[] => {
  const left = new Set<string>();
  const seen = new Set<unknown>();
  const walk = (schema: SchemaObject, path: string): void => {
    if (seen.has(schema) || fieldPages.test(path)) return;
    seen.add(schema);
    const shape = shapeOf(schema);
    if (shape.kind === 'json' || path === ownEditors[0]) left.add(path);
    if (shape.kind === 'object') for (const { key, schema: of } of shape.keys) walk(of, `${path}/${key}`);
    if (shape.kind === 'list') walk(shape.items, `${path}/*`);
    if (shape.kind === 'things' || shape.kind === 'map') walk(shape.values, `${path}/*`);
    if (shape.kind === 'union') for (const variant of shape.variants) walk(variant, path);
  };
  walk(definitionSchema as SchemaObject, '');
  return [...left].toSorted();
};

describe('what the language can say can be set without the JSON view', () => {
  it('but for a list that may only become shorter', () => {
    expect(withoutEditor()).toEqual([...ownEditors, ...onlyJson].toSorted());
  });

  it('and options of widgets are properties of some kind of field', () => {
    const set = [...plainKinds.flatMap(({ properties }) => properties), ...commonProperties];
    const left = Object.keys(uiOptionTypes).filter((name) => set.every(({ id }) => id !== name));
    expect(left.toSorted()).toEqual(saidOtherwise);
  });
});
