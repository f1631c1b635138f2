import { describe, expect, it } from '@jest/globals';
import { publishDefinition, type ServiceDefinition } from '#core/definition';
import { createFormEngine } from '#core/form';
import { rehearseSamples } from '#core/rehearsal';
import { compileValidator } from '#core/schema';
import { isNationalId } from '#core/thai';
import { toyDefinition } from '#test/fixtures';
import { blankDraft } from '../blank-draft.js';
import { plainKinds } from '../palette/index.js';
import { createPerform } from '../perform.js';
import type { ServiceDraft } from '../service-draft.js';
import { makeSamples } from './make-samples.js';

const villages = [1, 2, 3];

const ready = (definition: ServiceDefinition) => {
  const published = publishDefinition(definition);
  if (!published.ok) throw new Error(JSON.stringify(published.problems));
  const made = published.value.definition;
  const engine = createFormEngine(made, compileValidator(made.form.schema));
  const context = { today: '2026-11-23', council: { villages } };
  return { engine, samples: makeSamples({ definition: made, engine, context }) };
};

describe('generated samples', () => {
  const { engine, samples } = ready(toyDefinition);

  it('are several that are accepted and several that are refused', () => {
    expect(samples.accepted.length).toBeGreaterThan(2);
    expect(samples.refused.length).toBeGreaterThan(2);
    const titles = [...samples.accepted, ...samples.refused].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('come to what they expect', () => {
    expect(rehearseSamples(samples, engine, { villages })).toEqual([]);
  });

  it('are the same every time', () => {
    expect(ready(toyDefinition).samples).toEqual(samples);
  });

  it('hold valid check digits, and a wrong one among the mistakes', () => {
    const perform = createPerform(plainKinds);
    const blank = blankDraft({
      code: 'new-service',
      title: { th: 'ใหม่', en: 'New' },
      category: 'gen',
      kind: 'request',
      division: 'clerk',
    });
    const kinds = ['national-id', 'phone', 'email', 'integer', 'rows'];
    const draft = kinds.reduce<ServiceDraft>((whole, kind) => {
      const done = perform(whole, { type: 'add-field', kind, place: { section: 'section-1' } });
      if (!done.ok) throw new Error(kind);
      return done.value;
    }, blank);
    const made = ready(draft.definition).samples;
    const [least] = made.accepted;
    expect(isNationalId(String(least!.answers['nationalId']))).toBe(true);
    const wrong = made.refused.find(({ title }) => title.endsWith('เลขตรวจสอบผิด'));
    expect(wrong?.expect?.errors).toEqual([{ pointer: '/nationalId', code: 'answer.format' }]);
  });
});
