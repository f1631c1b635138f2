import { own } from '#core/fields';
import type { Problem } from '#core/result';
import type { RegisterDefinition } from '../../meta/registers.js';
import { allEffects } from '../placed-effects.js';
import { doubles, found, unknownField, type Lint, type LintContext } from '../lint-context.js';

const singleTypes = new Set(['string', 'integer', 'number', 'boolean']);

const unknownState = (path: string, state: string): Problem =>
  found(path, 'unknown-entry-state', `ทะเบียนไม่มีสถานะ ${state}`, `The register has no state ${state}`);

const statesNamed = (register: RegisterDefinition): readonly (readonly [path: string, state: string])[] => [
  ['initial', register.initial],
  ...Object.entries(register.states).flatMap(([id, { from = [] }]) =>
    from.map((state, index) => [`states/${id}/from/${index}`, state] as const),
  ),
  ...(register.validity ? [['validity/then', register.validity.then] as const] : []),
  ...(register.services ?? []).flatMap(({ states = [] }, at) =>
    states.map((state, index) => [`services/${at}/states/${index}`, state] as const),
  ),
  ...(register.lookUp?.states ?? []).map((state, index) => [`lookUp/states/${index}`, state] as const),
  ...(register.pays?.states ?? []).map((state, index) => [`pays/states/${index}`, state] as const),
];

const fieldsNamed = (register: RegisterDefinition): readonly (readonly [path: string, field: string])[] => [
  ...(register.lookUp?.proof ?? []).map((field, index) => [`lookUp/proof/${index}`, field] as const),
  ...(register.lookUp?.shows ?? []).map((field, index) => [`lookUp/shows/${index}`, field] as const),
  ...(register.services ?? []).flatMap(({ carry = {} }, at) =>
    Object.entries(carry).map(
      ([pointer, field]) => [`services/${at}/carry/${pointer.replaceAll('/', '~1')}`, field] as const,
    ),
  ),
];

/** Entries that nobody ever leaves pile up. */
const lintEnds = ({ states }: RegisterDefinition, path: string): readonly Problem[] =>
  Object.values(states).some(({ ends }) => ends)
    ? []
    : [
        found(
          `${path}/states`,
          'register-without-end',
          'ทะเบียนต้องมีสถานะที่สิ้นสุด (ends)',
          'A register has a state that ends an entry (`ends`)',
        ),
      ];

const lintFields = ({ fields }: RegisterDefinition, path: string, isWritten: boolean): readonly Problem[] =>
  Object.entries(fields).flatMap(([name, { schema, value, optional }]) => {
    const at = `${path}/fields/${name}`;
    return [
      ...(singleTypes.has(String(own(schema, 'type')))
        ? []
        : [
            found(
              `${at}/schema`,
              'register-field-type',
              'ช่องของทะเบียนเป็นค่าเดี่ยว: ข้อความ จำนวน หรือใช่/ไม่ใช่',
              'A field of a register is one text, number, or yes or no',
            ),
          ]),
      ...(isWritten && value === undefined && !optional
        ? [
            found(
              `${at}/value`,
              'register-field-without-value',
              `บริการนี้ขึ้นทะเบียน แต่ไม่ได้บอกค่าของ ${name}`,
              `The service registers, but does not say the value of ${name}`,
            ),
          ]
        : []),
    ];
  });

const lintRegister = (register: RegisterDefinition, path: string, isWritten: boolean): readonly Problem[] => [
  ...statesNamed(register).flatMap(([at, state]) =>
    Object.hasOwn(register.states, state) ? [] : [unknownState(`${path}/${at}`, state)],
  ),
  ...fieldsNamed(register).flatMap(([at, field]) =>
    Object.hasOwn(register.fields, field) ? [] : [unknownField(`${path}/${at}`, field)],
  ),
  ...lintEnds(register, path),
  ...lintFields(register, path, isWritten),
  ...doubles((register.unique ?? []).map(({ id }) => id)).map((id) =>
    found(`${path}/unique`, 'double-id', `มีข้อ ${id} มากกว่าหนึ่ง`, `There are two rules called ${id}`),
  ),
];

const lintChanges = ({ definition }: LintContext): readonly Problem[] =>
  allEffects(definition.workflow).flatMap(({ effect, path }) => {
    if (effect.type !== 'change-entry') return [];
    const register = definition.registers?.find(({ id }) => id === effect.register);
    return !register || Object.hasOwn(register.states, effect.to)
      ? []
      : [unknownState(`${path}/to`, effect.to)];
  });

/** Registers: their own states and fields, an end, values of all that is written. */
export const lintRegisters: Lint = (context) => {
  const { registers = [], workflow } = context.definition;
  const written = new Set(
    allEffects(workflow).flatMap(({ effect }) => (effect.type === 'register' ? [effect.register] : [])),
  );
  return [
    ...registers.flatMap((register, index) =>
      lintRegister(register, `/registers/${index}`, written.has(register.id)),
    ),
    ...lintChanges(context),
  ];
};
