import { createEnvironment, type ExpressionEnvironment } from '#core/expression';
import { scopeOf, type SchemaObject } from '#core/fields';
import {
  bookingVariables,
  documentVariables,
  payVariables,
  rankingVariables,
  registerVariables,
  resourceVariable,
  uniqueVariables,
} from '../part-variables.js';
import { openingVariables } from '../workflow-variables.js';
import type { LintContext } from './lint-context.js';
import type { PlacedExpression } from './placed-expressions.js';

/** An expression of a part beside form and workflow, with the types that it may give. */
export interface PartExpression extends PlacedExpression {
  readonly gives: readonly string[];
}

type Told = readonly [text: string | undefined, path: string, ...gives: string[]];

const placed = (
  environment: ExpressionEnvironment,
  told: readonly Told[],
  scope = '',
): readonly PartExpression[] =>
  told.flatMap(([text, path, ...gives]) =>
    text === undefined ? [] : [{ text, path, environment, scope, gives }],
  );

const number = ['int', 'double'] as const;
/** Payments see no answers; an object that declares no key at all would take any. */
const noAnswers: SchemaObject = { type: 'object', properties: { nothing: { type: 'boolean' } } };

type Source = LintContext['definition'];
type Variables = Readonly<Record<string, SchemaObject>>;

const seeing = ({ form, tables }: Source, variables: Variables): ExpressionEnvironment =>
  createEnvironment({ answers: form.schema, variables, tables });

const ofHead = (definition: Source): readonly PartExpression[] => [
  ...placed(
    seeing(definition, openingVariables),
    (definition.routes ?? []).map(({ when }, at): Told => [when, `/routes/${at}/when`, 'bool']),
  ),
];

const dayOrSpan = (until: unknown): string | undefined => (typeof until === 'string' ? until : undefined);

const ofDocuments = (definition: Source): readonly PartExpression[] => {
  const { documents = [], notices = [] } = definition;
  return placed(seeing(definition, documentVariables(definition)), [
    ...documents.flatMap(({ when, validity, body }, at): readonly Told[] => [
      [when, `/documents/${at}/when`, 'bool'],
      [validity?.from, `/documents/${at}/validity/from`, 'string'],
      [dayOrSpan(validity?.until), `/documents/${at}/validity/until`, 'string'],
      ...body.map((block, index): Told => [block.when, `/documents/${at}/body/${index}/when`, 'bool']),
    ]),
    ...notices.map(({ when }, at): Told => [when, `/notices/${at}/when`, 'bool']),
  ]);
};

const typeOfField: Readonly<Record<string, readonly string[]>> = {
  integer: ['int'],
  number,
  string: ['string'],
  boolean: ['bool'],
};

const ofRegisters = (definition: Source): readonly PartExpression[] =>
  (definition.registers ?? []).flatMap((register, at) => {
    const path = `/registers/${at}`;
    const scope = register.each === undefined ? '' : `${register.each}/*`;
    return [
      ...placed(
        seeing(definition, registerVariables(definition, register)),
        [
          ...Object.entries(register.fields).map(([name, { value, schema }]): Told => [
            value,
            `${path}/fields/${name}/value`,
            ...(typeOfField[String(schema['type'])] ?? ['string']),
          ]),
          [register.validity?.from, `${path}/validity/from`, 'string'],
          [dayOrSpan(register.validity?.until), `${path}/validity/until`, 'string'],
        ],
        scope,
      ),
      ...placed(
        seeing(definition, uniqueVariables(definition, register)),
        (register.unique ?? []).map(({ key }, index): Told => [key, `${path}/unique/${index}/key`, 'string']),
        scope,
      ),
      ...placed(
        createEnvironment({
          answers: noAnswers,
          variables: payVariables(register),
          tables: definition.tables,
        }),
        [[register.pays?.satang, `${path}/pays/satang`, 'int']],
      ),
    ];
  });

const ofBookings = (definition: Source): readonly PartExpression[] =>
  (definition.bookings ?? []).flatMap((booking, at) => {
    const path = `/bookings/${at}`;
    const variables = bookingVariables(definition, booking);
    const scope = scopeOf(booking.slot);
    return [
      ...placed(
        seeing(definition, variables),
        [
          [booking.takes, `${path}/takes`, 'int'],
          [booking.length, `${path}/length`, 'int'],
          [booking.lead.urgent, `${path}/lead/urgent`, 'bool'],
          [booking.priority, `${path}/priority`, 'int'],
          ...(booking.limits ?? []).map(({ by }, index): Told => [
            by,
            `${path}/limits/${index}/by`,
            'string',
          ]),
        ],
        scope,
      ),
      ...placed(
        seeing(definition, { ...variables, resource: resourceVariable(booking) }),
        [[booking.suits, `${path}/suits`, 'bool']],
        scope,
      ),
    ];
  });

const ofRounds = (definition: Source): readonly PartExpression[] => {
  const { rounds, statistics, parties = [] } = definition;
  const { order = [], groups = [] } = rounds?.ranking ?? {};
  return [
    ...placed(seeing(definition, rankingVariables(definition)), [
      ...order.map(({ value }, at): Told => [value, `/rounds/ranking/order/${at}/value`, ...number]),
      ...groups.map(({ when }, at): Told => [when, `/rounds/ranking/groups/${at}/when`, 'bool']),
    ]),
    ...placed(seeing(definition, openingVariables), [
      [rounds?.oncePer, '/rounds/oncePer', 'string'],
      ...(statistics?.scores ?? []).map(({ value }, at): Told => [
        value,
        `/statistics/scores/${at}/value`,
        ...number,
      ]),
      ...parties.map(({ when }, at): Told => [when, `/parties/${at}/when`, 'bool']),
    ]),
  ];
};

/** Every expression beside form and workflow. */
export const partExpressions = ({ definition }: LintContext): readonly PartExpression[] => [
  ...ofHead(definition),
  ...ofDocuments(definition),
  ...ofRegisters(definition),
  ...ofBookings(definition),
  ...ofRounds(definition),
];
