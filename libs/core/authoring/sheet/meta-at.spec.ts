import { describe, expect, it } from '@jest/globals';
import { definitionSchema } from '#core/definition';
import type { SchemaObject } from '#core/fields';
import { metaKeys, metaValues } from './meta-at.js';

const meta = definitionSchema as SchemaObject;
const words = (found: readonly { readonly word: string }[]) => found.map(({ word }) => word);

describe('what the language knows at a place', () => {
  it('are the keys of the definition at its root', () => {
    expect(words(metaKeys(meta, []))).toEqual(expect.arrayContaining(['title', 'form', 'workflow']));
  });

  it('follows lists and maps by name', () => {
    expect(words(metaKeys(meta, ['form', 'rules', '0']))).toContain('when');
    expect(words(metaKeys(meta, ['workflow', 'states', 'submitted']))).toContain('phase');
  });

  it('joins the keys of all that may stand there', () => {
    expect(words(metaKeys(meta, ['documents', '0', 'body', '1']))).toEqual(
      expect.arrayContaining(['kind', 'columns', 'indent']),
    );
  });

  it('knows the values where they are few, and none elsewhere', () => {
    expect(words(metaValues(meta, ['form', 'checks', '0', 'severity']))).toEqual(['error', 'warning']);
    expect(metaValues(meta, ['title', 'th'])).toEqual([]);
    expect(metaKeys(meta, ['nowhere', 'at', 'all'])).toEqual([]);
  });
});
