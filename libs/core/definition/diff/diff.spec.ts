import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ServiceDefinition } from '#core/definition';
import { changed, toyDefinition, toyMarket, toyPermit, toyTax } from '#test/fixtures';
import { diffDefinitions } from './index.js';

const toy = toyDefinition as ServiceDefinition;
const diff = (...edits: readonly (readonly [path: string, value: unknown])[]) =>
  diffDefinitions(
    toy,
    edits.reduce(
      (definition, [path, value]) => changed(definition, path, value),
      toy as unknown,
    ) as ServiceDefinition,
  );
const said = ({ changes }: ReturnType<typeof diffDefinitions>) =>
  changes.map(({ kind, sort, name }) => `${kind} ${sort} ${name}`);

describe('the difference between two definitions', () => {
  it.each([toy, toyMarket, toyPermit, toyTax].map((one) => [one.code, one as ServiceDefinition] as const))(
    'of %s and itself is nothing',
    (_code, definition) => {
      expect(diffDefinitions(definition, structuredClone(definition))).toEqual({ changes: [], breaks: [] });
    },
  );

  it('says what a field is called, what it was, and what it is', () => {
    const { changes } = diff(['/form/schema/properties/clubName/maxLength', 20]);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kind: 'changed', sort: 'field', name: '/clubName' });
    expect(changes[0]?.facts[0]?.words.th).toMatch(/^ไม่เกินกี่ตัวอักษร: .+ → 20$/);
  });

  it('tells a field that has another name from one that went and one that came', () => {
    const { clubName, ...others } = toy.form.schema['properties'] as Record<string, object>;
    const renamed = diff(
      ['/form/schema/properties', { ...others, societyName: clubName }],
      ['/form/pages', JSON.parse(JSON.stringify(toy.form.pages).replaceAll('"/clubName"', '"/societyName"'))],
    );
    expect(said(renamed)).toContain('renamed field /societyName');
    const gone = diff(['/form/schema/properties', others]);
    expect(said(gone)).toContain('removed field /clubName');
    const came = diff([
      '/form/schema/properties',
      { ...others, clubName, extra: { type: 'boolean', title: 'ใหม่' } },
    ]);
    expect(said(came)).toEqual(['added field /extra']);
  });

  it('counts as few things as moved as it can', () => {
    const sections = toy.form.pages[0]!.sections;
    const [first, ...rest] = sections[0]!.fields;
    const { changes } = diff(['/form/pages/0/sections/0/fields', [...rest, first]]);
    expect(changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([`moved ${first}`]);
  });

  it('knows sections of two pages apart that are called the same', () => {
    const [first, second, ...others] = toy.form.pages;
    const named = (page: typeof first) => ({
      ...page!,
      sections: page!.sections.map((section, place) => (place === 0 ? { ...section, id: 'same' } : section)),
    });
    const twice = changed(toy, '/form/pages', [
      named(first),
      named(second),
      ...others,
    ]) as unknown as ServiceDefinition;
    expect(diffDefinitions(twice, structuredClone(twice)).changes).toEqual([]);
    const alone = changed(twice, '/form/pages/0/sections', twice.form.pages[0]!.sections.slice(1));
    const changes = said(diffDefinitions(twice, alone as unknown as ServiceDefinition));
    expect(changes.filter((line) => line.includes('section'))).toEqual(['removed section same']);
  });

  it('says which state is gone, for the cases that stand in it', () => {
    const [name, ...kept] = Object.keys(toyPermit.workflow.states).toReversed();
    const states = Object.fromEntries(kept.map((key) => [key, toyPermit.workflow.states[key as never]]));
    const { breaks } = diffDefinitions(
      toyPermit as ServiceDefinition,
      changed(toyPermit, '/workflow/states', states) as ServiceDefinition,
    );
    expect(breaks).toContainEqual(expect.objectContaining({ code: 'diff.state-gone', state: name }));
  });

  it('says what must be answered now and needn’t before', () => {
    const required = toy.form.schema['required'] as readonly string[];
    const optional = Object.keys(toy.form.schema['properties'] as object).find(
      (name) => !required.includes(name),
    )!;
    expect(diff(['/form/schema/required', [...required, optional]]).breaks).toContainEqual(
      expect.objectContaining({ code: 'diff.answer-demanded' }),
    );
  });

  it('has words in both languages for whatever differs, there and back', () => {
    const toys = [toy, toyMarket, toyPermit, toyTax] as unknown as readonly ServiceDefinition[];
    fc.assert(
      fc.property(fc.constantFrom(...toys), fc.constantFrom(...toys), (one, other) => {
        for (const { words, facts } of diffDefinitions(one, other).changes) {
          expect([words.th, words.en].every((line) => line.length > 0)).toBe(true);
          expect(facts.every((fact) => fact.words.th.length > 0 && fact.words.en.length > 0)).toBe(true);
        }
      }),
    );
  });
});
