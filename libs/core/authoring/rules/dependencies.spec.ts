import { describe, expect, it } from '@jest/globals';
import { toyDefinition, toyJourneys, toySamples } from '#test/fixtures';
import type { ServiceDraft } from '../service-draft.js';
import { listDependencies, pageOfRule } from './dependencies.js';

const toy: ServiceDraft = { definition: toyDefinition, samples: toySamples, journeys: toyJourneys };

describe('who depends on whom', () => {
  it('tells every field that a rule shows, with what the rule asks', () => {
    const rules = toyDefinition.form.rules!;
    const told = listDependencies(toy).filter(({ by }) => by === 'show');
    expect(told.map(({ field }) => field)).toEqual(rules.flatMap(({ show = [] }) => show));
    expect(told[0]!.on).toEqual([
      ...new Set(rules.find(({ show }) => show)!.when.rows.map(({ field }) => field)),
    ]);
  });

  it('tells what a worked-out value reads', () => {
    const [first] = toyDefinition.form.computed!;
    const told = listDependencies(toy).find(({ by, field }) => by === 'computed' && field === first!.target);
    expect(told!.on.length).toBeGreaterThan(0);
    for (const pointer of told!.on) expect(pointer).toMatch(/^\//);
  });

  it('finds the page that a rule is about', () => {
    for (const rule of toyDefinition.form.rules!) expect(pageOfRule(toy, rule)).toBeGreaterThanOrEqual(0);
    expect(pageOfRule(toy, { ...toyDefinition.form.rules![0]!, show: ['/nowhere'], require: [] })).toBe(-1);
  });
});
