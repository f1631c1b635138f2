import { describe, expect, it } from '@jest/globals';
import { uiFieldNames, uiOptionTypes, widgetNames } from '#core/definition';
import { allowedFunctions, allowedMethods } from '#core/expression';
import { functionChapters } from './function-reference.js';
import { languageReference } from './index.js';
import { fieldWords, optionWords, widgetWords } from './widget-reference.js';

const reference = languageReference();
const lines = reference.split('\n');

const rows = lines.filter((line) => line.startsWith('| `'));

describe('the reference of the language', () => {
  it('tells what every key is', () => {
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.filter((line) => /\|\s*\|$/.test(line))).toEqual([]);
  });

  it('tells the type of every key', () => {
    expect(lines.filter((line) => line.includes('undefined') || line.includes('[object'))).toEqual([]);
  });

  it('has no link that leads nowhere, and no two objects of one name', () => {
    const headings = lines
      .filter((line) => line.startsWith('### '))
      .map((line) =>
        line
          .slice(4)
          .toLowerCase()
          .replace(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-'),
      );
    const links = [...reference.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor);
    expect(links.filter((anchor) => !headings.includes(anchor!))).toEqual([]);
    expect(headings.filter((anchor, index) => headings.indexOf(anchor) !== index)).toEqual([]);
  });
});

describe('functions', () => {
  const calls = functionChapters.flatMap(({ entries }) => entries.map(({ call }) => call));
  const names = (isMethod: boolean) =>
    new Set(
      calls
        .filter((call) => /^[^(]*\./.test(call) === isMethod)
        .map((call) => /(\w+)\(/.exec(call)?.[1] ?? ''),
    );

  it('that may be called are described, and no others', () => {
    expect(names(false)).toEqual(allowedFunctions);
    expect(names(true)).toEqual(allowedMethods);
  });
});

describe('looks', () => {
  it.each([
    ['widgets', Object.keys(widgetWords), widgetNames],
    ['fields', Object.keys(fieldWords), uiFieldNames],
    ['options', Object.keys(optionWords), Object.keys(uiOptionTypes)],
  ])('%s that a uiSchema may name are described, and no others', (_, described, names) => {
    expect([...described].sort()).toEqual([...names].sort());
  });
});
