import fc from 'fast-check';
import {
  publishDefinition,
  type Condition,
  type FormDefinition,
  type Rule,
  type ServiceDefinition,
} from '#core/definition';
import { toyTax } from '#test/fixtures';
import { choiceValues, groupAnswers, groupSchema, topFields, type DrawnField } from './drawn-fields.js';

/** A form that was drawn and published, with answers to it. */
export interface DrawnForm {
  readonly published: ServiceDefinition;
  readonly answers: readonly Answers[];
}

type Answers = Readonly<Record<string, unknown>>;

interface Placed {
  readonly field: DrawnField;
  /** Pattern. */
  readonly pointer: string;
  /** Rows that it lies in. */
  readonly scope: string;
}

const place = (fields: readonly DrawnField[], above: string, scope: string): readonly Placed[] =>
  fields.flatMap((field) => {
    const pointer = `${above}/${field.name}`;
    const below = field.kind === 'rows' ? `${pointer}/*` : pointer;
    return [{ field, pointer, scope }, ...place(field.fields, below, field.kind === 'rows' ? below : scope)];
  });

const words = (th: string) => ({ th, en: th });

const operatorsFor: Readonly<
  Record<string, readonly (readonly [Condition['rows'][number]['operator'], unknown?])[]>
> = {
  text: [['answered'], ['not-answered']],
  number: [['greater', 2], ['less-or-equal', 2], ['answered']],
  'yes-no': [
    ['equals', true],
    ['not-equals', true],
  ],
  choice: [
    ['equals', 'a'],
    ['in', ['a', 'b']],
    ['not-in', ['a']],
  ],
  choices: [['contains', 'a'], ['not-answered']],
  group: [['answered']],
  rows: [['answered'], ['not-answered']],
  computed: [['greater', 2], ['answered']],
};

const rowOn = ({ field, pointer }: Placed): fc.Arbitrary<Condition['rows'][number]> =>
  fc.constantFrom(...operatorsFor[field.kind]!).map(([operator, value]) => ({
    field: pointer,
    operator,
    ...(value !== undefined && { value }),
  }));

/** A rule over one earlier field, or two of the same rows, that steers a later field within those rows. */
const ruleFor = (all: readonly Placed[], id: string): fc.Arbitrary<Rule | null> => {
  const pairs = all.flatMap((on, index) =>
    all
      .slice(index + 1)
      .filter(({ pointer }) => pointer.startsWith(`${on.scope}/`) && !pointer.startsWith(`${on.pointer}/`))
      .map((target) => ({ on, target })),
  );
  if (pairs.length === 0) return fc.constant(null);
  return fc.constantFrom(...pairs).chain(({ on, target }) =>
    fc
      .record({
        match: fc.constantFrom('all' as const, 'any' as const),
        rows: fc.array(rowOn(on), { minLength: 1, maxLength: 2 }),
        what: fc.constantFrom('show', 'require', 'choices'),
        only: fc.subarray([...choiceValues], { minLength: 1 }),
      })
      .map(({ match, rows, what, only }): Rule => {
        const steers =
          what === 'choices' && ['choice', 'choices'].includes(target.field.kind)
            ? { choices: [{ field: target.pointer, only }] }
            : what === 'require' && target.field.kind !== 'computed'
              ? { require: [target.pointer] }
              : { show: [target.pointer] };
        return { id, title: words(id), when: { match, rows }, ...steers };
      }),
  );
};

const sumsOf = ({ field, pointer }: Placed): readonly string[] => {
  const name = `answers${pointer.replaceAll('/', '.')}`;
  if (field.kind === 'number') return [`${name} * 2`, `${name} > 3 ? 10 : 1`];
  if (field.kind === 'rows') {
    const numbers = field.fields.filter(({ kind }) => kind === 'number').map((each) => each.name);
    return [
      `size(${name})`,
      ...numbers.map((each) => `${name}.filter(r, has(r.${each})).map(r, r.${each}).sum()`),
    ];
  }
  return field.schema['format'] === 'date' ? [`age(${name}, today)`, `fiscalYear(${name})`] : [];
};

/** Computed numbers behind the fields that they read. */
const withComputed = (
  fields: readonly DrawnField[],
): fc.Arbitrary<{ fields: readonly DrawnField[]; computed: NonNullable<FormDefinition['computed']> }> => {
  const formulas = place(fields, '', '')
    .filter(({ scope }) => scope === '')
    .flatMap(sumsOf);
  return fc.subarray(formulas.slice(0, 2)).map((chosen) => ({
    fields: [
      ...fields,
      ...chosen.map((_, index): DrawnField => ({
        name: `c${index}`,
        kind: 'computed',
        schema: { title: `ค่า c${index}`, type: 'number', readOnly: true },
        fields: [],
        answers: fc.integer(),
        required: false,
      })),
    ],
    computed: chosen.map((formula, index) => ({ target: `/c${index}`, value: formula })),
  }));
};

const checksOf = (fields: readonly DrawnField[]): NonNullable<FormDefinition['checks']> =>
  fields
    .filter(({ kind }) => kind === 'number')
    .map(({ name }) => ({
      id: `check-${name}`,
      fields: [`/${name}`],
      assert: `answers.${name} != 3`,
      message: words('ห้ามเป็นสาม'),
      severity: 'error' as const,
    }));

const pagesOf = (
  fields: readonly DrawnField[],
  cut: number,
  when: Condition | undefined,
): FormDefinition['pages'] =>
  [fields.slice(0, cut), fields.slice(cut)]
    .filter((part) => part.length > 0)
    .map((part, index) => ({
      id: `page-${index}`,
      title: words(`หน้า ${index}`),
      ...(index === 1 && when && { when }),
      sections: [{ id: `section-${index}`, fields: part.map(({ name }) => `/${name}`) }],
    }));

const definitionOf = (form: FormDefinition): ServiceDefinition => ({
  ...toyTax,
  form,
  fees: [],
  tables: [],
  privacy: {
    ...toyTax.privacy,
    groups: [
      {
        ...toyTax.privacy.groups[0]!,
        fields: Object.keys(form.schema['properties'] as object).map((name) => `/${name}`),
      },
    ],
  },
});

/** As a failing property tells of it: the form alone, and the answers. */
const told = (published: ServiceDefinition, answers: readonly Answers[]): DrawnForm => {
  const tell = () => JSON.stringify({ form: { ...published.form, ui: {} }, answers });
  return Object.assign({ published, answers }, { [fc.toStringMethod]: tell });
};

/** Forms that pass the lint, with every kind of field, rules of all sorts in rows and out of them, pages with conditions. */
export const drawnForms: fc.Arbitrary<DrawnForm | null> = topFields
  .chain(withComputed)
  .chain(({ fields, computed }) => {
    const all = place(fields, '', '');
    const rules = fc.tuple(...[0, 1, 2, 3].map((index) => ruleFor(all, `rule-${index}`)));
    const cut = fc.integer({ min: 1, max: fields.length });
    const answers = fc.array(groupAnswers(fields), { minLength: 6, maxLength: 6 });
    return fc
      .tuple(rules, cut, rowOn(all[0]!), fc.boolean(), answers)
      .map(([drawn, at, row, conditional, given]) => {
        const form: FormDefinition = {
          schema: groupSchema(fields),
          ui: {},
          pages: pagesOf(fields, at, conditional ? { match: 'all', rows: [row] } : undefined),
          rules: drawn.filter((rule) => rule !== null),
          computed,
          checks: checksOf(fields),
        };
        const result = publishDefinition(definitionOf(form));
        return result.ok ? told(result.value.definition, given) : null;
      });
  });
