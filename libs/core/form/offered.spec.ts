import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileRules, type FormDefinition, type Rule } from '#core/definition';
import { compileValidator } from '#core/schema';
import { plainSchema, publishForTest, testContext, toyAnswers, toyDefinition } from '#test/fixtures';
import { createFormEngine } from './engine/create-form-engine.js';

const choice = { type: 'string', enum: ['a', 'b', 'c'] };

const rule = (id: string, on: string, value: string, field: string, only: readonly string[]): Rule => ({
  id,
  title: { th: id, en: id },
  when: { match: 'all', rows: [{ field: on, operator: 'equals', value }] },
  choices: [{ field, only: [...only] }],
});

const engineOf = (schema: object, rules: readonly Rule[]) => {
  const form: FormDefinition = { schema: { ...schema }, ui: {}, pages: [], rules: [...rules] };
  const compiled = { ...form, schema: compileRules({ form }) };
  const engine = createFormEngine(
    { form: compiled, attachments: [], fees: [] },
    compileValidator(compiled.schema),
  );
  return {
    evaluate: (answers: unknown) => engine.evaluate(answers, testContext),
    acceptsPlainly: plainSchema(compiled.schema),
  };
};

const codes = (errors: readonly { readonly pointer: string; readonly code: string }[]) =>
  errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('what is offered of a choice', () => {
  it('is told where a rule limits it, and what isn’t offered is refused in words of choosing', () => {
    const { engine } = publishForTest(toyDefinition);
    const sent = { ...toyAnswers, kind: 'music', activities: ['contest'], purpose: 'ฝึก' };
    const { offered, errors } = engine.evaluate(sent, testContext);
    expect(offered).toEqual({ '/activities': ['training', 'camp'] });
    expect(codes(errors)).toEqual(['/activities/0 answer.choice']);
    expect(errors[0]?.message.th).toMatch(/^เลือก/);
    expect(engine.evaluate({ ...sent, kind: 'other', otherKind: 'x' }, testContext).offered).toEqual({});
  });

  it('goes row by row, in rows within rows too', () => {
    const inner = { type: 'object', properties: { kind: choice, part: choice } };
    const outer = {
      type: 'object',
      properties: { kind: choice, parts: { type: 'array', items: inner } },
    };
    const { evaluate } = engineOf(
      { type: 'object', properties: { all: choice, rows: { type: 'array', items: outer } } },
      [
        rule('whole', '/all', 'a', '/rows/*/kind', ['a', 'b']),
        rule('row', '/rows/*/kind', 'a', '/rows/*/parts/*/part', ['b', 'c']),
        rule('part', '/rows/*/parts/*/kind', 'a', '/rows/*/parts/*/part', ['a', 'b']),
      ],
    );
    const { offered, errors } = evaluate({
      all: 'a',
      rows: [
        {
          kind: 'a',
          parts: [
            { kind: 'a', part: 'c' },
            { kind: 'b', part: 'c' },
          ],
        },
        { kind: 'c', parts: [{ kind: 'a' }] },
      ],
    });
    expect(offered).toEqual({
      '/rows/0/kind': ['a', 'b'],
      '/rows/1/kind': ['a', 'b'],
      '/rows/0/parts/0/part': ['b'],
      '/rows/0/parts/1/part': ['b', 'c'],
      '/rows/1/parts/0/part': ['a', 'b'],
    });
    expect(codes(errors)).toEqual(['/rows/0/parts/0/part answer.choice', '/rows/1/kind answer.choice']);
  });

  it('agrees with the published schema and with what the rules say, whatever the rules and answers', () => {
    const names = ['f0', 'f1', 'f2', 'f3'];
    const value = fc.constantFrom('a', 'b', 'c');
    const drawn = fc.array(
      fc.integer({ min: 1, max: 3 }).chain((target) =>
        fc.record({
          target: fc.constant(`f${target}`),
          on: fc.nat(target - 1).map((index) => `f${index}`),
          value,
          only: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
        }),
      ),
      { maxLength: 5 },
    );
    const noneLeft = (rules: readonly { on: string; value: string; target: string; only: string[] }[]) =>
      rules.some(
        (one) =>
          rules
            .filter((each) => each.on === one.on && each.value === one.value && each.target === one.target)
            .reduce((left, { only }) => left.filter((each) => only.includes(each)), ['a', 'b', 'c'])
            .length === 0,
      );
    const sent = fc.dictionary(fc.constantFrom(...names), value);
    fc.assert(
      fc.property(
        drawn.filter((rules) => !noneLeft(rules)),
        sent,
        fc.boolean(),
        (rules, answers, inRows) => {
          const at = inRows ? '/rows/*' : '';
          const group = {
            type: 'object',
            properties: Object.fromEntries(names.map((name) => [name, choice])),
          };
          const schema = inRows
            ? { type: 'object', properties: { rows: { type: 'array', items: group } } }
            : group;
          const { evaluate, acceptsPlainly } = engineOf(
            schema,
            rules.map(({ on, value: equal, target, only }, index) =>
              rule(`r${index}`, `${at}/${on}`, equal, `${at}/${target}`, only),
            ),
          );
          const whole = inRows ? { rows: [answers] } : answers;
          const { offered, errors } = evaluate(whole);
          const holding = rules.filter(({ on, value: equal }) => answers[on] === equal);
          const expected = Object.fromEntries(
            names
              .filter((name) => holding.some(({ target }) => target === name))
              .map((name) => [
                `${inRows ? '/rows/0' : ''}/${name}`,
                holding
                  .filter(({ target }) => target === name)
                  .reduce((left, { only }) => left.filter((each) => only.includes(each)), ['a', 'b', 'c']),
              ]),
          );
          const sorted = Object.fromEntries(
            Object.entries(offered).map(([pointer, values]) => [pointer, values.toSorted()]),
          );
          expect(sorted).toEqual(expected);
          const fits = names.every((name) => {
            const left = expected[`${inRows ? '/rows/0' : ''}/${name}`];
            return answers[name] === undefined || !left || left.includes(answers[name]);
          });
          expect([errors.length === 0, acceptsPlainly(whole)]).toEqual([fits, fits]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
