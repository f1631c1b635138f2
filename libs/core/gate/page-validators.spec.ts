import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOnPage, type FormDefinition, type Page } from '#core/definition';
import { createFormEngine } from '#core/form';
import { compileStandalone, loadStandalone, type SchemaError } from '#core/schema';
import { publishForTest, testContext, toyAnswers, toyDefinition, toyTax } from '#test/fixtures';
import { compilePageValidators } from './compile-page-validators.js';

const words = ({ pointer, keyword }: SchemaError): string => `${pointer} ${keyword}`;

const onPage = (errors: readonly SchemaError[], page: Page): readonly string[] =>
  errors
    .filter(({ pointer }) => isOnPage(page, pointer))
    .map(words)
    .sort();

/** The validators of a form: of the whole, and of each page. */
const validatorsOf = (form: FormDefinition) => {
  const sources = compilePageValidators({ form });
  return {
    whole: loadStandalone(compileStandalone(form.schema)),
    pages: form.pages.map((page) => ({ page, validate: loadStandalone(sources[page.id]!) })),
  };
};

type Validators = ReturnType<typeof validatorsOf>;

const expectAgreement = ({ whole, pages }: Validators, answers: unknown): void => {
  const all = whole(answers);
  const judged = pages.map(({ page, validate }) => ({ page, errors: validate(answers) }));
  expect(judged.every(({ errors }) => errors.length === 0)).toBe(all.length === 0);
  for (const { page, errors } of judged) expect(onPage(errors, page)).toEqual(onPage(all, page));
};

const pageOf = (id: string, fields: readonly string[]): Page => ({
  id,
  title: { th: id, en: id },
  sections: [{ id: `${id}-all`, fields: [...fields] }],
});

const formOf = (schema: object, ...pages: readonly (readonly string[])[]): FormDefinition => ({
  schema: { type: 'object', ...schema },
  ui: {},
  pages: pages.map((fields, index) => pageOf(`page${index}`, fields)),
});

const text = { type: 'string', minLength: 1 };

describe('validators of single pages', () => {
  it.each([
    [
      'what is required is asked on its own page',
      { required: ['a', 'b'] },
      {},
      ['/a required'],
      ['/b required'],
    ],
    [
      'a condition over another page is known',
      { if: { properties: { a: { const: 'x' } }, required: ['a'] }, then: { required: ['b'] } },
      { a: 'x' },
      [],
      ['/b required'],
    ],
    [
      'a rule over two pages asks each for its own',
      { allOf: [{ if: { required: ['a'] }, then: { required: ['c', 'b'] } }] },
      { a: 'x' },
      ['/c required'],
      ['/b required'],
    ],
    [
      'a hidden answer is refused where it stands',
      { if: { required: ['a'] }, else: { properties: { b: false } } },
      { b: 'y' },
      [],
      ['/b false schema'],
    ],
    [
      'dependencies by name',
      { dependencies: { a: ['b', 'c'] } },
      { a: 'x' },
      ['/c required'],
      ['/b required'],
    ],
    [
      'dependencies by schema',
      { dependencies: { a: { required: ['b'], properties: { c: { const: 'z' } } } } },
      { a: 'x', c: 'q' },
      ['/c const'],
      ['/b required'],
    ],
    [
      'a union over two pages is judged on both, each naming its own',
      {
        oneOf: [
          { properties: { a: { const: 'x' } }, required: ['b'] },
          { properties: { a: { const: 'y' } } },
        ],
      },
      { a: 'x' },
      [],
      ['/b required'],
    ],
    [
      'what belongs to no field is judged on the last page',
      { minProperties: 2 },
      { a: 'x' },
      [],
      [' minProperties'],
    ],
  ])('%s', (_rule, schema, answers, first, second) => {
    const form = formOf({ properties: { a: text, b: text, c: text }, ...schema }, ['/a', '/c'], ['/b']);
    const validators = validatorsOf(form);
    expectAgreement(validators, answers);
    const said = validators.pages.map(({ page, validate }) =>
      validate(answers)
        .filter(({ pointer }) => pointer === '' || isOnPage(page, pointer))
        .map(words),
    );
    expect(said).toEqual([first, second]);
  });

  it('a page’s validator knows nothing of the other pages’ limits', () => {
    const form = formOf({ properties: { a: text, b: { ...text, pattern: '^onlyhere$' } } }, ['/a'], ['/b']);
    const sources = compilePageValidators({ form });
    expect(sources['page0']).not.toContain('onlyhere');
    expect(sources['page1']).toContain('onlyhere');
  });
});

describe('all pages together', () => {
  const names = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5'] as const;
  const name = fc.constantFrom(...names);
  const value = fc.constantFrom<unknown>('a', 'b', '', 1);
  const leaf = fc.oneof(
    fc.record({ required: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }) }),
    fc
      .dictionary(name, fc.constantFrom<unknown>(false, { const: 'a' }, text, { enum: ['a', 'b'] }))
      .map((properties) => ({ properties })),
    fc.dictionary(name, fc.uniqueArray(name, { minLength: 1, maxLength: 2 })).map((dependencies) => ({
      dependencies,
    })),
  );
  const { schema } = fc.letrec<{ schema: object }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({ if: leaf, then: tie('schema'), else: tie('schema') }, { requiredKeys: ['if', 'then'] }),
      fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ anyOf: fc.array(leaf, { minLength: 1, maxLength: 2 }) }),
      fc.record({ oneOf: fc.array(leaf, { minLength: 1, maxLength: 2 }) }),
      fc.record({ not: leaf }),
      fc.dictionary(name, tie('schema')).map((dependencies) => ({ dependencies })),
    ),
  }));
  const form = fc
    .tuple(schema, fc.shuffledSubarray([...names], { minLength: names.length }), fc.nat(names.length))
    .map(([drawn, order, cut]) => {
      const fields = order.map((each) => `/${each}`);
      const properties = Object.fromEntries(names.map((each) => [each, text]));
      return formOf({ properties, allOf: [drawn] }, fields.slice(0, cut), fields.slice(cut));
    });

  it('accept exactly what the whole form accepts', () => {
    fc.assert(
      fc.property(form, fc.array(fc.dictionary(name, value), { maxLength: 8 }), (drawn, sent) => {
        const { whole, pages } = validatorsOf(drawn);
        for (const answers of [{}, ...sent]) {
          const accepted = pages.every(({ validate }) => validate(answers).length === 0);
          expect(accepted).toBe(whole(answers).length === 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['toy club', toyDefinition],
    ['toy tax', toyTax],
  ])('name the mistakes of their own fields: %s', (_name, definition) => {
    const { published, engine } = publishForTest(definition);
    const validators = validatorsOf(published.form);
    const spoiled = fc
      .tuple(
        fc.subarray(Object.keys(toyAnswers)),
        fc.dictionary(fc.constantFrom(...Object.keys(toyAnswers)), fc.jsonValue({ maxDepth: 2 })),
      )
      .map(([gone, junk]) => ({
        ...Object.fromEntries(Object.entries(toyAnswers).filter(([key]) => !gone.includes(key))),
        ...junk,
      }));
    fc.assert(
      fc.property(spoiled, (sent) => expectAgreement(validators, engine.evaluate(sent, testContext).answers)),
      { numRuns: 150 },
    );
  });

  it('an engine with the validators of all pages finds what the engine of the whole form finds', () => {
    const { published, engine } = publishForTest(toyDefinition);
    const { pages } = validatorsOf(published.form);
    const byPages = createFormEngine(published, (answers) =>
      pages.flatMap(({ validate }) => validate(answers)),
    );
    for (const sent of [{}, toyAnswers, { ...toyAnswers, kind: 'other', members: [{}] }]) {
      expect(byPages.evaluate(sent, testContext)).toEqual(engine.evaluate(sent, testContext));
    }
  });
});
