import { describe, expect, it } from '@jest/globals';
import { lintDefinition, uiFieldNames, widgetNames } from '#core/definition';
import { own } from '#core/fields';
import { blankDraft } from '../blank-draft.js';
import { createPerform } from '../perform.js';
import { kindOfField } from './kind-of-field.js';
import { plainKinds } from './plain-kinds.js';

const empty = blankDraft({
  code: 'new-service',
  title: { th: 'บริการ', en: 'Service' },
  category: 'gen',
  kind: 'request',
  division: 'clerk',
});
const perform = createPerform(plainKinds);

/** What leans on a register or a booking that the service does not have yet. */
const leaning = new Set(['register-lookup', 'booking-slot']);

describe('each kind of the palette', () => {
  it.each(plainKinds.map((kind) => [kind.id, kind] as const))('%s can be put into a form', (id, kind) => {
    const result = perform(empty, { type: 'add-field', kind: id, place: { section: 'section-1' } });
    expect(result.ok ? [] : result.problems).toEqual([]);
    const faults = result.ok ? lintDefinition(result.value.definition) : [];
    const said = faults.filter(({ pointer = '' }) => pointer.includes(`/${kind.name}`));
    const codes = new Set(said.map(({ code }) => code));
    const wanting = ['definition.never-filled', 'definition.widget-does-not-fit'];
    const expected = wanting.filter((_, at) => (at === 0 ? id.startsWith('computed-') : leaning.has(id)));
    expect([...codes]).toEqual(expected);
  });

  const known = plainKinds.filter(({ id }) => id !== 'person-name');

  it.each(known.map((kind) => [kind.id, kind] as const))('%s is known again in the form', (id, kind) => {
    expect(kindOfField(plainKinds, kind.schema, kind.ui)?.id).toBe(id);
  });
});

describe('the palette', () => {
  it('has every widget that the language knows', () => {
    const offered = plainKinds.flatMap(({ ui }) => [own(ui, 'ui:widget'), own(ui, 'ui:field')]);
    const known = [...widgetNames, ...uiFieldNames].filter((name) => name !== 'checkbox');
    expect(known.filter((name) => !offered.includes(name))).toEqual([]);
  });
});
