import { describe, expect, it } from '@jest/globals';
import { definitionSchema, journeysSchema, kitSchema, samplesSchema, visitValues } from '#core/definition';
import { isObject, own, schemaAt, schemasAt, type SchemaObject } from '#core/fields';
import {
  toyClocks,
  toyClocksJourneys,
  toyCommittee,
  toyCommitteeJourneys,
  toyDefinition,
  toyJourneys,
  toyKit,
  toyMarket,
  toyPermit,
  toyPermitJourneys,
  toyPermitSamples,
  toyRoad,
  toySamples,
  toySurvey,
  toyTax,
  toyTaxSamples,
  toyTip,
  toyTipJourneys,
  toyWidgetsDefinition,
} from '#test/fixtures';

/** Each object of the schema once, with a name for people. */
const objectsOf = (root: SchemaObject, rootName: string): ReadonlyMap<SchemaObject, string> => {
  const found = new Map<SchemaObject, string>();
  const open: (readonly [schema: SchemaObject, name: string])[] = [[root, rootName]];
  for (let next = open.shift(); next; next = open.shift()) {
    const [schema, name] = next;
    const properties = Object.entries(schemaAt(schema, 'properties') ?? {});
    if (properties.length > 0) {
      if (found.has(schema)) continue;
      found.set(schema, name);
    }
    const below = [
      ...properties.map(([key, child]) => [child, `${name}.${key}`] as const),
      ...Object.values(schemaAt(schema, 'patternProperties') ?? {}).map(
        (child) => [child, `${name}.*`] as const,
      ),
      [own(schema, 'items'), `${name}[]`] as const,
      ...schemasAt(schema, 'anyOf').map((child) => [child, name] as const),
    ];
    for (const [child, at] of below) if (isObject(child)) open.push([child, at]);
  }
  return found;
};

/** Keys of the language that none of the documents has, as `object.key`. */
const unusedKeys = (
  root: SchemaObject,
  rootName: string,
  documents: readonly unknown[],
): readonly string[] => {
  const used = new Map<SchemaObject, Set<string>>();
  for (const document of documents) {
    visitValues(root, document, (schema, value) => {
      if (!isObject(value)) return;
      const keys = used.get(schema) ?? new Set();
      for (const key of Object.keys(value)) keys.add(key);
      used.set(schema, keys);
    });
  }
  return [...objectsOf(root, rootName)].flatMap(([schema, name]) =>
    Object.keys(schemaAt(schema, 'properties') ?? {})
      .filter((key) => !used.get(schema)?.has(key))
      .map((key) => `${name}.${key}`),
  );
};

describe('every key of the language is used by a toy service', () => {
  it('of the definition', () => {
    const toys = [
      toyDefinition,
      toyTax,
      toyRoad,
      toyPermit,
      toyCommittee,
      toyTip,
      toyClocks,
      toyWidgetsDefinition,
      toyMarket,
      toySurvey,
    ];
    expect(unusedKeys(definitionSchema, 'definition', toys)).toEqual([]);
  });

  it('of samples', () => {
    expect(unusedKeys(samplesSchema, 'samples', [toySamples, toyTaxSamples, toyPermitSamples])).toEqual([]);
  });

  it('of journeys', () => {
    expect(
      unusedKeys(journeysSchema, 'journeys', [
        toyJourneys,
        toyClocksJourneys,
        toyPermitJourneys,
        toyCommitteeJourneys,
        toyTipJourneys,
      ]),
    ).toEqual([]);
  });

  it('of a shared part, but for what a definition has alike', () => {
    const ofKit = unusedKeys(kitSchema, 'kit', [toyKit]).filter((key) => /^kit\.[a-z]+$/.test(key));
    expect(ofKit).toEqual(
      ['fees', 'tables', 'documents', 'registers', 'bookings', 'parties', 'notices', 'notifications'].map(
        (key) => `kit.${key}`,
      ),
    );
  });
});
