import fc from 'fast-check';

type Json = Readonly<Record<string, unknown>>;

/** A field that was drawn: its schema, and answers that it may get, good ones mostly. */
export interface DrawnField {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'yes-no' | 'choice' | 'choices' | 'group' | 'rows' | 'computed';
  readonly schema: Json;
  readonly fields: readonly DrawnField[];
  readonly answers: fc.Arbitrary<unknown>;
  readonly required: boolean;
}

type Kind = Pick<DrawnField, 'kind' | 'schema' | 'answers'> & { readonly fields?: readonly DrawnField[] };

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('', null, [], {}, '๑๒', '2569-13-01', 1e300, -0.5),
);

/** Good answers with junk among them. */
const mostly = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 25, arbitrary: good }, { weight: 1, arbitrary: junk });

const texts = fc.constantFrom('ก', 'นํ้า', 'เเดง', 'สมชาย ใจดี', 'a b', '12', '๑๒', '😀😀', 'x'.repeat(12));

const text = fc
  .record(
    {
      minLength: fc.constantFrom(1, 2),
      maxLength: fc.constantFrom(4, 10, 20),
      pattern: fc.constantFrom('^[\\u0E00-\\u0E7F ]+$', '^\\d+$', '\\S', '^.{2,}$'),
    },
    { requiredKeys: ['maxLength'] },
  )
  .map((limits): Kind => ({
    kind: 'text',
    schema: { type: 'string', ...limits },
    answers: texts,
  }));

const written: Readonly<Record<string, readonly string[]>> = {
  'national-id': ['1101700207366', '๑๑๐๑๗๐๐๒๐๗๓๖๖', '1-1017-00207-36-6', '1101700207367'],
  'thai-phone': ['0812345678', '๐๘๑-๒๓๔-๕๖๗๘', '021234567', '12345'],
  date: ['2026-02-28', '2024-02-29', '2026-02-29', '๒๐๒๖-๐๑-๐๑', '2569-01-01'],
  'partial-date': ['1938', '1938-01', '1938-01-05', '1938-13'],
  'local-time': ['08:30', '๐๘:๓๐', '24:00'],
  email: ['a@example.com', 'a@b', 'ก@example.com'],
  postcode: ['14110', '๑๔๑๑๐', '0411'],
  uuid: ['0192f0c1-2f6e-7000-8000-000000000000', 'x'],
  uri: ['https://example.com/a', 'a b'],
};

const formatted = fc.constantFrom(...Object.keys(written)).map((format): Kind => ({
  kind: 'text',
  schema: { type: 'string', format, maxLength: 200 },
  answers: fc.constantFrom(...written[format]!),
}));

const whole = fc
  .record({ minimum: fc.constantFrom(0, 1), maximum: fc.constantFrom(5, 100) }, { requiredKeys: [] })
  .map((limits): Kind => ({
    kind: 'number',
    schema: { type: 'integer', ...limits },
    answers: fc.oneof(fc.integer({ min: -1, max: 101 }), fc.constantFrom<unknown>('๕', 2.5)),
  }));

const broken = fc.constantFrom({}, { minimum: 0 }, { exclusiveMaximum: 10 }).map((limits): Kind => ({
  kind: 'number',
  schema: { type: 'number', ...limits },
  answers: fc.integer({ min: -4, max: 44 }).map((quarters) => quarters / 4),
}));

const yesNo = fc.constant<Kind>({ kind: 'yes-no', schema: { type: 'boolean' }, answers: fc.boolean() });

export const choiceValues = ['a', 'b', 'c'] as const;
const oneOf = choiceValues.map((value) => ({ const: value, title: `ตัวเลือก ${value}` }));
const value = fc.constantFrom<unknown>('a', 'b', 'c', 'd');

const choice = fc.constant<Kind>({ kind: 'choice', schema: { type: 'string', oneOf }, answers: value });

const choices = fc.constantFrom({}, { minItems: 1 }, { uniqueItems: true }).map((limits): Kind => ({
  kind: 'choices',
  schema: { type: 'array', maxItems: 3, items: { type: 'string', oneOf }, ...limits },
  answers: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }),
}));

const scalar = fc.oneof(text, formatted, whole, broken, yesNo, choice, choices);

const named = (
  kinds: fc.Arbitrary<Kind>,
  prefix: string,
  most: number,
): fc.Arbitrary<readonly DrawnField[]> =>
  fc.array(fc.tuple(kinds, fc.boolean()), { minLength: 1, maxLength: most }).map((drawn) =>
    drawn.map(([kind, required], index): DrawnField => ({
      fields: [],
      ...kind,
      name: `${prefix}${index}`,
      schema: { title: `ช่อง ${prefix}${index}`, ...kind.schema },
      answers: mostly(kind.answers),
      required,
    })),
  );

/** The schema of a group with these fields. */
export const groupSchema = (fields: readonly DrawnField[]): Json => {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])),
    ...(required.length > 0 && { required }),
  };
};

/** Answers to a group: some of its fields, sometimes one that it doesn’t know. */
export const groupAnswers = (fields: readonly DrawnField[]): fc.Arbitrary<Json> =>
  fc
    .record(
      { ...Object.fromEntries(fields.map(({ name, answers }) => [name, answers])), stray: junk },
      { requiredKeys: [] },
    )
    .map(({ stray, ...known }) => (stray === null ? { ...known, stray } : known));

const group = named(scalar, 'g', 3).map((fields): Kind => ({
  kind: 'group',
  fields,
  schema: groupSchema(fields),
  answers: groupAnswers(fields),
}));

const rowsOf = (items: fc.Arbitrary<readonly DrawnField[]>): fc.Arbitrary<Kind> =>
  fc.tuple(items, fc.constantFrom({}, { minItems: 1 }, { maxItems: 2 })).map(([fields, limits]) => ({
    kind: 'rows',
    fields,
    schema: { type: 'array', maxItems: 4, ...limits, items: groupSchema(fields) },
    answers: fc.array(groupAnswers(fields), { maxLength: 3 }),
  }));

const innerRows = rowsOf(named(scalar, 'i', 2));
const rows = rowsOf(
  named(fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: innerRows }), 'r', 3),
);

/** Fields of a whole form, in order. */
export const topFields = named(
  fc.oneof({ weight: 6, arbitrary: scalar }, { weight: 1, arbitrary: group }, { weight: 2, arbitrary: rows }),
  'f',
  6,
);
