import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTemplate } from './index.js';

describe('a template', () => {
  it('is words and places for values', () => {
    expect(parseTemplate('เรียน {{ applicant.name }} จำนวน {{fees.total|baht-text}}')).toEqual({
      pieces: [
        'เรียน ',
        { path: ['applicant', 'name'] },
        ' จำนวน ',
        { path: ['fees', 'total'], format: 'baht-text' },
      ],
      faults: [],
    });
  });

  it.each([
    ['{{answers.name', 'not-closed'],
    ['name}}', 'not-closed'],
    ['{{}}', 'no-path'],
    ['{{1 + 1}}', 'no-path'],
    ['{{answers.a[0]}}', 'no-path'],
    ['{{#if answers.a}}', 'no-path'],
    ['{{answers.constructor()}}', 'no-path'],
    ['{{__proto__}}', 'no-path'],
    ['{{answers.name|shout}}', 'unknown-format'],
    ['{{answers.name|date|date}}', 'unknown-format'],
  ])('%s is told as a fault', (text, kind) => {
    expect(parseTemplate(text).faults[0]).toMatchObject({ kind });
  });

  it('without braces is one piece, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !/[{}]/.test(text)),
        (text) => {
          expect(parseTemplate(text)).toEqual({ pieces: [text], faults: [] });
        },
      ),
    );
  });

  it('is read in time that grows with its length only', () => {
    const text = '{{'.repeat(50_000);
    expect(parseTemplate(text).faults).toHaveLength(1);
  });
});
