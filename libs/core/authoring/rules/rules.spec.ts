import { describe, expect, it } from '@jest/globals';
import { bundleDefinition, lintDefinition } from '#core/definition';
import { toyDefinition, toyJourneys, toySamples } from '#test/fixtures';
import type { ServiceDraft } from '../service-draft.js';
import { conditionFields } from './condition-fields.js';
import { operatorsFor, startRow } from './operators-for.js';
import { conditionWords, ruleWords } from './rule-words.js';

const toy: ServiceDraft = { definition: toyDefinition, samples: toySamples, journeys: toyJourneys };
const fields = conditionFields(toy, []);

const codesWith = (when: object): readonly string[] => {
  const { form } = toyDefinition;
  const page = { ...form.pages[0]!, when };
  const bundled = bundleDefinition(
    { ...toyDefinition, form: { ...form, pages: [page, ...form.pages.slice(1)] } },
    [],
  );
  return bundled.ok ? lintDefinition(bundled.value).map(({ code }) => code) : ['not bundled'];
};

describe('what conditions may ask', () => {
  it('is what the lint lets them ask', () => {
    const rows = fields
      .filter(({ pointer }) => !pointer.includes('/*'))
      .flatMap((field) => operatorsFor(field).map((operator) => startRow(field, operator)));
    expect(rows.length).toBeGreaterThan(30);
    const codes = rows.flatMap((_, index) =>
      index % 30 === 0 ? codesWith({ match: 'all', rows: rows.slice(index, index + 30) }) : [],
    );
    expect(codes.filter((code) => code.startsWith('definition.condition-'))).toEqual([]);
  });
});

describe('rules as sentences', () => {
  it('say what is looked at, what it must be and what comes of it', () => {
    const rule = toyDefinition.form.rules!.find(({ id }) => id === 'other-kind-is-named')!;
    const { th, en } = ruleWords(rule, fields);
    expect(th).toMatch(/^เมื่อ «.+» เป็น «.+» ให้แสดง «.+»$/);
    expect(en).toMatch(/^When «.+» is «.+», show «.+»$/);
  });

  it('join rows by what must hold', () => {
    const rows = [
      { field: '/minor', operator: 'equals', value: true },
      { field: '/minor', operator: 'answered' },
    ] as const;
    expect(conditionWords({ match: 'any', rows: [...rows] }, fields).en).toContain(' is yes or ');
    expect(conditionWords({ match: 'all', rows: [...rows] }, fields).th).toContain(' เป็น ใช่ และ ');
  });
});
