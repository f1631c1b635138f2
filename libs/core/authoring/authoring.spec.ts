import { describe, expect, it } from '@jest/globals';
import { bundleDefinition, lintDefinition } from '#core/definition';
import type { Problem, Result } from '#core/result';
import { toyDefinition, toyJourneys, toySamples } from '#test/fixtures';
import { blankDraft } from './blank-draft.js';
import type { Command } from './command.js';
import { listFieldMentions } from './field-mentions.js';
import { listReferences, namesOf } from './names.js';
import { plainKinds } from './palette/index.js';
import { createPerform } from './perform.js';
import type { ServiceDraft } from './service-draft.js';

const perform = createPerform(plainKinds);
const toy: ServiceDraft = { definition: toyDefinition, samples: toySamples, journeys: toyJourneys };

const done = (result: Result<ServiceDraft>): ServiceDraft => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const refusal = (result: Result<ServiceDraft>): Problem => {
  if (result.ok) throw new Error('was done');
  return result.problems[0]!;
};
const after = (draft: ServiceDraft, ...commands: readonly Command[]): ServiceDraft =>
  commands.reduce((whole, command) => done(perform(whole, command)), draft);

const errorsOf = ({ definition }: ServiceDraft): readonly string[] => {
  const bundled = bundleDefinition(definition, []);
  if (!bundled.ok) return bundled.problems.map(({ code }) => code);
  return lintDefinition(bundled.value)
    .filter(({ severity }) => severity !== 'warning')
    .map(({ code, pointer }) => `${code} ${pointer ?? ''}`);
};

const text = (draft: ServiceDraft): string => JSON.stringify(draft);

const fresh = blankDraft({
  code: 'new-service',
  title: { th: 'บริการใหม่', en: 'New service' },
  category: 'gen',
  kind: 'request',
  division: 'clerk',
});
const section = { section: 'section-1' };

describe('a blank service', () => {
  it('has the shape of a definition, and the lint says what is missing', () => {
    expect(errorsOf(fresh)).toContain('definition.empty-section /form/pages/0/sections/0');
  });
});

describe('fields', () => {
  const draft = after(
    fresh,
    { type: 'add-field', kind: 'text', place: section },
    { type: 'add-field', kind: 'rows', place: section },
    { type: 'add-field', kind: 'integer', place: { group: '/answers/rows/*' } },
  );

  it('get a free name each', () => {
    const more = after(draft, { type: 'add-field', kind: 'text', place: section });
    expect(more.definition.form.pages[0]!.sections[0]!.fields).toEqual(['/text', '/rows', '/text2']);
  });

  it('come at the place that was meant', () => {
    const more = after(draft, { type: 'add-field', kind: 'date', place: { ...section, index: 1 } });
    expect(more.definition.form.pages[0]!.sections[0]!.fields).toEqual(['/text', '/date', '/rows']);
    const moved = after(more, {
      type: 'move-field',
      field: '/answers/date',
      place: { ...section, index: 0 },
    });
    expect(moved.definition.form.pages[0]!.sections[0]!.fields).toEqual(['/date', '/text', '/rows']);
  });

  it('are renamed wherever they are meant: rules, expressions, texts, privacy, samples', () => {
    const before = text(toy);
    const renamed = after(toy, { type: 'rename-field', field: '/answers/members', name: 'people' });
    expect(
      listFieldMentions(renamed).filter(({ address }) => address.startsWith('/answers/members')),
    ).toEqual([]);
    expect(errorsOf(renamed)).toEqual(errorsOf(toy));
    expect(JSON.stringify(renamed.samples)).not.toContain('"members"');
    const back = after(renamed, { type: 'rename-field', field: '/answers/people', name: 'members' });
    expect(JSON.parse(text(back))).toEqual(JSON.parse(before));
  });

  it('keep names that others have or nobody can have', () => {
    const rename = (name: string) =>
      refusal(perform(draft, { type: 'rename-field', field: '/answers/text', name }));
    expect(rename('rows').code).toBe('authoring.name-taken');
    expect(rename('Two words').code).toBe('authoring.bad-name');
    expect(rename('__proto__').code).toBe('authoring.bad-name');
  });

  it('are not deleted while something needs them, unless that is mended too', () => {
    const field = '/answers/kind';
    const refused = refusal(perform(toy, { type: 'delete-fields', fields: [field] }));
    expect(refused.code).toBe('authoring.in-use');
    expect(refused.facts?.['paths']).toContain('/definition/form/rules/1/when/rows/0/field');
    const mended = after(toy, { type: 'delete-fields', fields: [field], mend: true });
    const left = listFieldMentions(mended).filter(({ address }) => address === field);
    expect(left.filter(({ path }) => path.startsWith('/definition/form/'))).toEqual([]);
  });

  it('go with their texts, their place and their privacy', () => {
    const gone = after(draft, { type: 'delete-fields', fields: ['/answers/text'] });
    expect(text(gone)).not.toContain('/text');
  });

  it('do not move into themselves', () => {
    const nested = after(draft, { type: 'add-field', kind: 'group', place: section });
    const inside = after(nested, {
      type: 'add-field',
      kind: 'group',
      place: { group: '/answers/group' },
    });
    const refused = perform(inside, {
      type: 'move-field',
      field: '/answers/group',
      place: { group: '/answers/group/group' },
    });
    expect(refusal(refused).code).toBe('authoring.into-itself');
  });
});

describe('things with names', () => {
  it('are renamed with every reference, journeys among them', () => {
    const [state] = namesOf(toy, 'state');
    const renamed = after(toy, { type: 'rename', sort: 'state', from: state!, to: 'renamed-state' });
    expect(namesOf(renamed, 'state')).toContain('renamed-state');
    expect(listReferences(renamed, 'state', state!)).toEqual([]);
    expect(listReferences(renamed, 'state', 'renamed-state')).toHaveLength(
      listReferences(toy, 'state', state!).length,
    );
    expect(errorsOf(renamed)).toEqual(errorsOf(toy));
  });

  it('keep the fields of a page that goes', () => {
    const [first] = toy.definition.form.pages;
    const gone = after(toy, { type: 'delete', sort: 'page', name: first!.id });
    expect(errorsOf(gone)).toEqual(errorsOf(toy));
  });

  it('the last page stays', () => {
    expect(refusal(perform(fresh, { type: 'delete', sort: 'page', name: 'page-1' })).code).toBe(
      'authoring.in-use',
    );
  });
});

describe('a command that would break the shape of the definition', () => {
  it.each([
    { type: 'set', path: '/definition/title/th', value: '' },
    { type: 'set', path: '/definition/form/pages', value: [] },
    { type: 'set', path: '/definition/unknown', value: 1 },
    { type: 'set', path: '/definition/__proto__/x', value: 1 },
    { type: 'remove', path: '/definition/workflow' },
    { type: 'insert', list: '/definition/title', item: 1 },
    { type: 'move-item', list: '/definition/form/pages', from: 7, to: 0 },
  ] satisfies Command[])('is refused: %j', (command) => {
    expect(perform(toy, command).ok).toBe(false);
  });
});
