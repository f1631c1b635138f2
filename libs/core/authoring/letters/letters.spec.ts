import { describe, expect, it } from '@jest/globals';
import { bundleDefinition, lintDefinition, placeholders } from '#core/definition';
import { changed, toyMarket } from '#test/fixtures';
import { conditionFields } from '../rules/condition-fields.js';
import { letterPlaceholders, messagePlaceholders } from './list-placeholders.js';

const draft = { definition: toyMarket, samples: { accepted: [], refused: [] }, journeys: [] };
const fields = conditionFields(draft, []);

describe('what the picker offers', () => {
  it('for a letter, the lint takes', () => {
    const codes = letterPlaceholders(fields).map(({ code }) => code);
    const words = codes.map((code) => `{{${code}}}`).join(' ');
    const body = [{ kind: 'paragraph', text: { th: words, en: words } }];
    const bundled = bundleDefinition(changed(toyMarket, '/documents/0/body', body), []);
    const problems = bundled.ok ? lintDefinition(bundled.value) : bundled.problems;
    expect(problems.filter(({ pointer = '' }) => pointer.startsWith('/documents/0/body'))).toEqual([]);
    expect(codes.length).toBeGreaterThan(20);
  });

  it('for a message, is all that a message may fill in', () => {
    expect(messagePlaceholders.map(({ code }) => code)).toEqual(placeholders);
  });
});
