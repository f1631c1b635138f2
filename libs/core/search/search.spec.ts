import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { createFinder } from './index.js';

const entry = (id: string, ...words: readonly string[]) => ({
  id,
  phrases: words.map((one) => ({ words: one, weight: 1 })),
});

const find = createFinder([
  entry('trees', 'ตัดต้นไม้', 'ต้นไม้ล้ม', 'กิ่งไม้พาดสายไฟ', 'fallen tree'),
  entry('lights', 'ไฟถนนดับ', 'เสาไฟ', 'street light'),
  entry('water', 'น้ำ', 'น้ำประปาไม่ไหล', 'water delivery'),
  entry('ice', 'โรงน้ำแข็ง', 'ice factory'),
  entry('market', 'ตลาดนัด', 'แผงตลาด', 'market'),
  entry('beef', 'ฆ่าสัตว์ เนื้อ', 'slaughterhouse'),
]);

describe('plain words', () => {
  it.each([
    ['a sentence without blanks', 'ต้นไม้ข้างบ้านล้มทับสายไฟ', 'trees'],
    ['no tone marks', 'ตนไมลม', 'trees'],
    ['a missing mark at the end', 'ตัดต้นไม', 'trees'],
    ['a wrong tone mark', 'ต้นไม่ลัม', 'trees'],
    ['a letter of the same sound', 'ฆ่าสัดว์', 'beef'],
    ['two e for ae', 'เเผงตลาด', 'market'],
    ['nikhahit and sara aa for sara am', 'นํ้าประปา', 'water'],
    ['sara am before the tone mark', 'นำ้ประปา', 'water'],
    ['blanks inside a word', 'เสา ไฟ', 'lights'],
    ['a long vowel for a short one', 'ตลาดนีด', 'market'],
    ['a wrong letter', 'ตลาบนัด', 'market'],
    ['capitals', 'STREET LIGHT', 'lights'],
    ['English that is misspelt', 'stret lihgt', 'lights'],
    ['the beginning of a word', 'ตลา', 'market'],
    ['words in another order', 'delivery of water', 'water'],
  ])('%s: %s', (_mistake, typed, id) => {
    expect(find(typed)[0]).toBe(id);
  });

  it('a whole phrase counts more than the same letters inside a longer one', () => {
    expect(find('น้ำ')).toEqual(['water', 'ice']);
  });

  it.each(['', '   ', 'ๆๆๆ', '?!', 'qqqq', 'พาสปอร์ต', '👍'])('nothing is called “%s”', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  it('names everything once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const found = find(typed);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('finds nothing where there is nothing', () => {
    expect(createFinder([])('ต้นไม้')).toEqual([]);
  });
});
