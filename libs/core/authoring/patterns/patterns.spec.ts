import { describe, expect, it } from '@jest/globals';
import { bundleDefinition, lintDefinition } from '#core/definition';
import { toyDefinition, toyJourneys, toySamples } from '#test/fixtures';
import { blankDraft } from '../blank-draft.js';
import type { Command } from '../command.js';
import { plainKinds } from '../palette/index.js';
import { createPerform } from '../perform.js';
import type { ServiceDraft } from '../service-draft.js';
import { patternIds, patterns } from './index.js';

const perform = createPerform(plainKinds);

const after = (draft: ServiceDraft, ...commands: readonly Command[]): ServiceDraft =>
  commands.reduce((whole, command) => {
    const done = perform(whole, command);
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    return done.value;
  }, draft);

const errorsOf = ({ definition }: ServiceDraft): readonly string[] => {
  const bundled = bundleDefinition(definition, []);
  if (!bundled.ok) return bundled.problems.map(({ code }) => code);
  return lintDefinition(bundled.value)
    .filter(({ severity }) => severity !== 'warning')
    .map(({ code, pointer }) => `${code} ${pointer ?? ''}`);
};

const blank = after(
  blankDraft({
    code: 'new-service',
    title: { th: 'บริการใหม่', en: 'New service' },
    category: 'gen',
    kind: 'request',
    division: 'clerk',
  }),
  { type: 'add-field', kind: 'text', place: { section: 'section-1' } },
  { type: 'add-field', kind: 'yes-no', place: { section: 'section-1' } },
);

describe('a ready pattern', () => {
  it.each(patternIds)('«%s» leaves the lint of a blank service nothing new to find', (pattern) => {
    const before = new Set(errorsOf(blank));
    const made = after(blank, { type: 'apply-pattern', pattern });
    const found = errorsOf(made).filter((error) => !before.has(error));
    expect(found).toEqual([]);
    expect(made.definition.workflow).toEqual(patterns[pattern].workflow);
  });

  it.each(patternIds)('«%s» is said in one sentence, in both languages', (pattern) => {
    const { title, about } = patterns[pattern];
    expect([title.th, title.en, about.th, about.en].every((one) => one.length > 3)).toBe(true);
  });

  it('takes the journeys of the former workflow with it, and keeps form, samples and messages', () => {
    const toy: ServiceDraft = { definition: toyDefinition, samples: toySamples, journeys: toyJourneys };
    const made = after(toy, { type: 'apply-pattern', pattern: 'request' });
    expect(made.journeys).toEqual([]);
    expect(made.samples).toBe(toy.samples);
    expect(made.definition.form).toBe(toy.definition.form);
    const ids = (made.definition.notifications ?? []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of a sealed tip shows the public nothing', () => {
    const { access, privacy } = after(blank, { type: 'apply-pattern', pattern: 'tip' }).definition;
    expect([access.sealed, privacy.publicList]).toEqual([true, false]);
  });

  it('of a survey counts what can be counted', () => {
    const { statistics, kind } = after(blank, { type: 'apply-pattern', pattern: 'survey' }).definition;
    expect([kind, statistics?.counts]).toEqual(['survey', ['/yesNo']]);
  });
});
