import { describe, expect, it } from '@jest/globals';
import { publishForTest, testContext, toyWidgetsAnswers, toyWidgetsDefinition } from '#test/fixtures';

const { engine } = publishForTest(toyWidgetsDefinition);
const areas = { has: (code: string) => code === '100101' };

const errorsFor = (subdistrictCode: string) =>
  engine
    .evaluate(
      { ...toyWidgetsAnswers, area: { subdistrictCode, postcode: '10200' } },
      { ...testContext, areas },
    )
    .errors.map(({ pointer, code }) => [pointer, code]);

describe('the code of a subdistrict', () => {
  it('is one that there is', () => {
    expect(errorsFor('100101')).toEqual([]);
    expect(errorsFor('100199')).toEqual([['/area/subdistrictCode', 'answer.format']]);
  });

  it('that is no code at all is told once', () => {
    expect(errorsFor('1001')).toEqual([['/area/subdistrictCode', 'answer.format']]);
  });

  it('passes where nobody knows the areas, as in a browser', () => {
    expect(
      engine.evaluate(
        { ...toyWidgetsAnswers, area: { subdistrictCode: '100199', postcode: '10200' } },
        testContext,
      ).errors,
    ).toEqual([]);
  });
});
