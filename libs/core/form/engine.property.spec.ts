import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileRules, type FormDefinition } from '#core/definition';
import { compileValidator } from '#core/schema';
import { plainSchema, publishForTest, testContext, toyAnswers, toyDefinition } from '#test/fixtures';
import { createFormEngine } from './engine/create-form-engine.js';
import type { Answers } from './evaluation.js';

const { published, engine } = publishForTest(toyDefinition);
const acceptsPlainly = plainSchema(published.form.schema);

const junk = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('', null, [], {}, '๑๒', 'x'));
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 40, arbitrary: arbitrary as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: junk });

const member = fc.record(
  {
    name: sometimes(fc.constantFrom('สมชาย', 'สมหญิง')),
    role: sometimes(fc.constantFrom('leader', 'member')),
    duty: sometimes(fc.constant('ดูแล')),
    contact: sometimes(fc.constant('0812345678')),
    units: sometimes(fc.nat(5)),
    due: junk,
  },
  { requiredKeys: ['name', 'role'] },
);

/** Answers near to acceptable ones, with junk, hidden, computed and unknown keys among them. */
const answers = fc
  .record(
    {
      applicant: sometimes(
        fc.record({
          firstName: sometimes(fc.constant('สมชาย')),
          lastName: fc.constant('ใจดี'),
          nationalId: fc.constantFrom('1101700207366', '๑๑๐๑๗๐๐๒๐๗๓๖๖'),
          birthDate: fc.constantFrom('1980-05-17', '1990', '2012', '2010-11'),
          phone: fc.constant('0812345678'),
          age: junk,
        }),
      ),
      minor: junk,
      guardian: sometimes(fc.constant({ name: 'สมศรี', phone: '0898765432' })),
      kind: sometimes(fc.constantFrom('sport', 'music', 'other')),
      otherKind: sometimes(fc.constant('หมากรุก')),
      purpose: sometimes(fc.constant('ฝึก')),
      activities: sometimes(fc.subarray(['training', 'contest', 'camp'])),
      insurer: sometimes(fc.constant('บริษัท')),
      needsHall: sometimes(fc.boolean()),
      hall: sometimes(fc.constant({ date: '2027-01-05', hours: 2 })),
      place: sometimes(
        fc.constantFrom<object>(
          { village: 1 },
          { village: 2, landmark: 'วัด' },
          { village: 3, point: { lat: 1, lng: 2 } },
        ),
      ),
      members: sometimes(fc.array(member, { maxLength: 4 })),
      memberCount: junk,
      website: fc.oneof(fc.constant(undefined), junk),
      unknown: junk,
    },
    { requiredKeys: [] },
  )
  .map((some): Answers => ({ ...toyAnswers, ...some }));

const evaluate = (sent: unknown) => engine.evaluate(sent, testContext);

describe('the engine', () => {
  it('says the same twice', () => {
    fc.assert(
      fc.property(answers, (sent) => expect(evaluate(sent)).toEqual(evaluate(structuredClone(sent)))),
    );
  });

  it('leaves what was sent untouched', () => {
    fc.assert(
      fc.property(answers, (sent) => {
        const copy = structuredClone(sent);
        evaluate(sent);
        expect(sent).toEqual(copy);
      }),
    );
  });

  it('reaches a fixed point: its own answers come back as they are', () => {
    fc.assert(
      fc.property(answers, (sent) => {
        const once = evaluate(sent);
        const twice = evaluate(once.answers);
        expect(twice).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  it('accepts nothing that the published schema refuses, in any other tool', () => {
    let accepted = 0;
    fc.assert(
      fc.property(answers, (sent) => {
        const { answers: kept, errors } = evaluate(sent);
        if (errors.length === 0) accepted += 1;
        const refused = errors.some(({ code }) => code.startsWith('answer.') && code !== 'answer.format');
        expect(refused || acceptsPlainly(kept)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(5);
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, maxDepth: 6 }), (sent) =>
        expect(evaluate(sent).errors).toBeDefined(),
      ),
      { numRuns: 500 },
    );
  });
});

/** A small form of yes/no and choice fields, each shown by rules over fields before it; some required, some in rows. */
interface RandomRule {
  readonly target: number;
  readonly match: 'all' | 'any';
  readonly rows: readonly {
    readonly on: number;
    readonly operator: 'equals' | 'not-equals' | 'answered' | 'not-answered';
    readonly value: string;
  }[];
}

const size = 6;
const nameOf = (index: number): string => `f${index}`;
const allNames = Array.from({ length: size }, (_, index) => nameOf(index));

const randomRule = fc.integer({ min: 1, max: size - 1 }).chain((target) =>
  fc.record({
    target: fc.constant(target),
    match: fc.constantFrom('all' as const, 'any' as const),
    rows: fc.array(
      fc.record({
        on: fc.nat(target - 1),
        operator: fc.constantFrom(
          'equals' as const,
          'not-equals' as const,
          'answered' as const,
          'not-answered' as const,
        ),
        value: fc.constantFrom('a', 'b'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

const randomForm = fc.record({
  rules: fc.array(randomRule, { maxLength: 6 }),
  required: fc.subarray([0, 1, 2, 3, 4, 5]),
  inRows: fc.boolean(),
});
type RandomForm = typeof randomForm extends fc.Arbitrary<infer T> ? T : never;

const toForm = ({ rules, required, inRows }: RandomForm): FormDefinition => {
  const at = inRows ? '/rows/*' : '';
  const group = {
    type: 'object',
    required: required.map(nameOf),
    properties: Object.fromEntries(
      Array.from({ length: size }, (_, index) => [nameOf(index), { type: 'string', enum: ['a', 'b'] }]),
    ),
    additionalProperties: false,
  };
  const form = {
    schema: inRows ? { type: 'object', properties: { rows: { type: 'array', items: group } } } : group,
    ui: {},
    pages: [],
    rules: rules.map((rule, index) => ({
      id: `rule-${index}`,
      title: { th: 'กฎ', en: 'Rule' },
      when: {
        match: rule.match,
        rows: rule.rows.map(({ on, operator, value }) => ({
          field: `${at}/${nameOf(on)}`,
          operator,
          ...(operator.endsWith('answered') ? {} : { value }),
        })),
      },
      show: [`${at}/${nameOf(rule.target)}`],
    })),
  };
  return { ...form, schema: compileRules({ form }) };
};

/** What the rules say, told field by field in order: they only look back. */
const visibleByRules = ({ rules }: RandomForm, sent: Readonly<Record<string, string>>): Set<string> => {
  const visible = new Set<string>();
  for (let index = 0; index < size; index += 1) {
    const own = rules.filter((rule) => rule.target === index);
    const holds = ({ on, operator, value }: RandomRule['rows'][number]): boolean => {
      const answer = visible.has(nameOf(on)) ? sent[nameOf(on)] : undefined;
      if (operator === 'equals') return answer === value;
      if (operator === 'not-equals') return answer !== value;
      return (answer !== undefined) === (operator === 'answered');
    };
    const shows =
      own.length === 0 ||
      own.some((rule) => (rule.match === 'all' ? rule.rows.every(holds) : rule.rows.some(holds)));
    if (shows) visible.add(nameOf(index));
  }
  return visible;
};

const someAnswers = fc.dictionary(fc.constantFrom(...allNames), fc.constantFrom('a', 'b'));

describe('rules', () => {
  it('rules, engine and published schema say the same about what shows and what must be answered', () => {
    fc.assert(
      fc.property(randomForm, someAnswers, (random, sent) => {
        const form = toForm(random);
        const evaluation = createFormEngine(
          { form, attachments: [], fees: [] },
          compileValidator(form.schema),
        ).evaluate(random.inRows ? { rows: [{ ...sent }] } : sent, testContext);
        const accepts = plainSchema(form.schema);
        const wrap = (group: object) => (random.inRows ? { rows: [group] } : group);
        const [base, kept] = random.inRows
          ? ['/rows/0', (evaluation.answers as { rows?: object[] }).rows?.[0] ?? {}]
          : ['', evaluation.answers];
        const visible = visibleByRules(random, sent);
        expect(new Set(evaluation.visible.filter((pointer) => pointer !== '/rows'))).toEqual(
          new Set([...visible].map((name) => `${base}/${name}`)),
        );
        expect(kept).toEqual(Object.fromEntries(Object.entries(sent).filter(([name]) => visible.has(name))));
        const lacking = random.required
          .map(nameOf)
          .filter((name) => visible.has(name) && !Object.hasOwn(sent, name));
        expect(evaluation.errors.map(({ pointer }) => pointer).sort()).toEqual(
          lacking.map((name) => `${base}/${name}`).sort(),
        );
        expect(accepts(wrap(kept))).toBe(lacking.length === 0);
        const hidden = allNames.filter((name) => !visible.has(name));
        expect(hidden.filter((name) => accepts(wrap({ ...kept, [name]: 'a' })))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
