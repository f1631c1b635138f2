import { describe, expect, it } from '@jest/globals';
import type { FormDefinition } from '#core/definition';
import { belongsTo, listSteps } from './steps.js';

const page = (id: string, fields: string[], attachments?: string[]): FormDefinition['pages'][number] => ({
  id,
  title: { th: id, en: id },
  sections: [{ id, fields }],
  ...(attachments && { attachments }),
});
const form: FormDefinition = {
  schema: {},
  ui: {},
  pages: [page('one', ['/a', '/b']), page('two', ['/c'], ['photo'])],
};
const asked = (...keys: string[]) => keys.map((key) => ({ key, required: true }));

describe('the screens of a form', () => {
  it('are the visible pages and the review', () => {
    expect(listSteps(form, { pages: ['two'], attachments: [] }).map(({ id }) => id)).toEqual([
      'two',
      'review',
    ]);
  });

  it('have a page for papers that stand on no visible page, before the review', () => {
    const steps = listSteps(form, { pages: ['one', 'two'], attachments: asked('photo', 'deed') });
    expect(steps.map(({ id, attachments }) => [id, attachments])).toEqual([
      ['one', []],
      ['two', ['photo']],
      ['attachments', ['deed']],
      ['review', []],
    ]);
  });

  it('ask for a paper of a hidden page on the page for papers', () => {
    const steps = listSteps(form, { pages: ['one'], attachments: asked('photo') });
    expect(steps.map(({ id }) => id)).toEqual(['one', 'attachments', 'review']);
  });

  it('own what lies below their fields and their papers, and not what only begins alike', () => {
    const [one, two] = listSteps(form, { pages: ['one', 'two'], attachments: asked('photo') });
    expect(belongsTo(one!, '/a/street')).toBe(true);
    expect(belongsTo(one!, '/apple')).toBe(false);
    expect(belongsTo(two!, '/attachments/photo')).toBe(true);
  });
});
