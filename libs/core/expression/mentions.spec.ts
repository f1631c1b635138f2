import { describe, expect, it } from '@jest/globals';
import { mentionsOf, renameMentions } from './mentions.js';

const roots = { answers: '', row: '/trees/*' };
const named = (text: string): readonly string[] => mentionsOf(text, roots).map(({ pointer }) => pointer);

describe('mentionsOf', () => {
  it.each([
    ['answers.place.village > 3', ['/place', '/place/village']],
    ["answers['place'].village", ['/place', '/place/village']],
    ['row.girth >= 100 && has(row.height)', ['/trees/*/girth', '/trees/*/height']],
    ['answers.trees.map(tree, tree.count).sum()', ['/trees', '/trees/*/count']],
    ['answers.trees.filter(t, t.big)[0].count', ['/trees', '/trees/*/big', '/trees/*/count']],
    ['answers.trees[0].count', ['/trees', '/trees/*/count']],
    ['today > case.receivedAt', []],
    ['answers.(', []],
  ])('%s names %j', (text, pointers) => {
    expect(named(text)).toEqual(pointers);
  });

  it('a loop variable hides the variable of the same name', () => {
    expect(named('answers.trees.exists(row, row.count > 1)')).toEqual(['/trees', '/trees/*/count']);
    expect(named('[1, 2].exists(row, row > 1)')).toEqual([]);
  });

  it('says where the name stands', () => {
    const text = "answers . place [ 'village' ]";
    expect(mentionsOf(text, roots).map(({ start, end }) => text.slice(start, end))).toEqual([
      'place',
      'village',
    ]);
  });
});

describe('renameMentions', () => {
  const renamed = (text: string): string =>
    renameMentions(text, roots, (pointer) => (pointer === '/trees/*/count' ? 'number' : undefined));

  it('changes the name wherever the field is meant, and nothing else', () => {
    expect(renamed('answers.trees.map(count, count.count).sum() + row.count + answers.count')).toBe(
      'answers.trees.map(count, count.number).sum() + row.number + answers.count',
    );
  });

  it('leaves texts, spaces and comments as they were', () => {
    expect(renamed("answers.trees[0] . count == 'count' ? 1 : 2 // count")).toBe(
      "answers.trees[0] . number == 'count' ? 1 : 2 // count",
    );
  });
});
