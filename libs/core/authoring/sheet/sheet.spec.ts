import { describe, expect, it } from '@jest/globals';
import { checkDefinition, definitionSchema } from '#core/definition';
import { own, schemaAt, type SchemaObject } from '#core/fields';
import { toyDefinition, toyJourneys, toySamples } from '#test/fixtures';
import { setIn } from '../json-edit.js';
import { blankOf } from './blank-of.js';
import { shapeOf, variantOf } from './shape-of.js';

const around = {
  draft: { definition: toyDefinition, samples: toySamples, journeys: toyJourneys },
  fields: ['/clubName'],
  divisions: ['clerk'],
  today: '2026-11-23',
};

const schemaOf = (key: string): SchemaObject =>
  schemaAt(schemaAt(definitionSchema as SchemaObject, 'properties')!, key)!;

const shapeErrors = (value: unknown): readonly string[] => {
  const checked = checkDefinition(value);
  return checked.ok ? [] : checked.problems.map(({ code, pointer }) => `${code} ${pointer ?? ''}`);
};

const lists = Object.entries(schemaAt(definitionSchema as SchemaObject, 'properties')!).flatMap(
  ([key, schema]) => (shapeOf(schema as SchemaObject).kind === 'list' ? [key] : []),
);

describe('a new thing of the language', () => {
  it.each(lists)('in %s has the shape that the language asks', (key) => {
    const shape = shapeOf(schemaOf(key));
    const items = shape.kind === 'list' ? shape.items : {};
    const value = setIn(toyDefinition, `/${key}`, [blankOf(items, around)]);
    expect(shapeErrors(value)).toEqual([]);
  });

  it.each(['states', 'actions', 'flags'])('among %s of the workflow has it too', (key) => {
    const workflow = schemaAt(schemaOf('workflow'), 'properties')!;
    const shape = shapeOf(schemaAt(workflow, key)!);
    const values = shape.kind === 'things' ? shape.values : {};
    const value = setIn(toyDefinition, `/workflow/${key}/brand-new`, blankOf(values, around));
    expect(shapeErrors(value)).toEqual([]);
  });
});

describe('shapes', () => {
  it('tell the variants of effects apart by their type', () => {
    const action = shapeOf(schemaAt(schemaAt(schemaOf('workflow'), 'properties')!, 'actions')!);
    const effects =
      action.kind === 'things' ? schemaAt(schemaAt(action.values, 'properties')!, 'effects')! : {};
    const list = shapeOf(effects);
    const union = list.kind === 'list' ? shapeOf(list.items) : undefined;
    const variants = union?.kind === 'union' ? union.variants : [];
    const at = variantOf(variants, { type: 'set-flag', flag: 'urgent' });
    expect(own(own(schemaAt(variants[at]!, 'properties'), 'type'), 'const')).toBe('set-flag');
  });

  it('leave nothing of the language to JSON but schemas, samples of anything and maps of them', () => {
    const left: string[] = [];
    const seen = new Set<unknown>();
    const walk = (schema: SchemaObject, path: string): void => {
      if (seen.has(schema)) return;
      seen.add(schema);
      const shape = shapeOf(schema);
      if (shape.kind === 'json') left.push(path);
      if (shape.kind === 'object') for (const { key, schema: of } of shape.keys) walk(of, `${path}/${key}`);
      if (shape.kind === 'list') walk(shape.items, path);
      if (shape.kind === 'things' || shape.kind === 'map') walk(shape.values, path);
      if (shape.kind === 'union') for (const variant of shape.variants) walk(variant, path);
    };
    walk(definitionSchema as SchemaObject, '');
    const names = left.map((path) => path.split('/').at(-1));
    expect(names.filter((name) => !['schema', 'ui', 'value', 'only'].includes(String(name)))).toEqual([]);
  });
});
