import type { Calendar } from '#core/calendar';
import {
  type RegisterDefinition,
  type ServiceDefinition,
  registerVariables,
  uniqueVariables,
} from '#core/definition';
import { type Expression, createEnvironment } from '#core/expression';
import { valueAt } from '#core/fields';
import type { Answers } from '#core/form';
import { fail, ok, problem, type Problem, type Result } from '#core/result';
import type { EntryFields } from './entry.js';
import { lastDay } from './validity.js';

/** What expressions of a register may look at. */
export interface RegisterFacts {
  readonly answers: Answers;
  readonly findings?: Readonly<Record<string, unknown>>;
  readonly fees?: Readonly<Record<string, number>>;
  readonly case?: Readonly<Record<string, unknown>>;
  readonly today: string;
  readonly calendar: Calendar;
}

/** A key that two live entries never share. */
export interface UniqueKey {
  readonly rule: string;
  readonly key: string;
  /** Open cases with the same key count too. */
  readonly openCases: boolean;
  /** What is said to whoever comes second. */
  readonly refusal: Problem;
}

/** What becomes an entry. */
export interface EntryDraft {
  /** Row of the answers that it is made of; null for the whole form. */
  readonly row: number | null;
  readonly fields: EntryFields;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly keys: readonly UniqueKey[];
}

/** A register of a published definition, its expressions compiled. */
export interface CompiledRegister {
  readonly definition: RegisterDefinition;
  /** The entries that a case makes. Refuses `register.no-value` where a value that is needed can’t be worked out. */
  readonly drafts: (facts: RegisterFacts) => Result<readonly EntryDraft[]>;
  /** The keys of answers before there is an entry. */
  readonly keys: (facts: Pick<RegisterFacts, 'answers' | 'today' | 'calendar'>) => readonly UniqueKey[];
  /** Number of the entry that the answers looked up, or null. */
  readonly lookedUp: (answers: Answers) => string | null;
}

type Variables = Readonly<Record<string, unknown>>;

const noValue = (register: RegisterDefinition, name: string): Problem =>
  problem(
    'register.no-value',
    `ขึ้นทะเบียนไม่ได้ ยังไม่มีค่าของ “${register.fields[name]?.title.th ?? name}”`,
    `It can’t be registered: there is no value of “${register.fields[name]?.title.en ?? name}”`,
    { field: name },
  );

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Where a form asks for the number of an entry: the field with the look-up of this register. */
const lookUpPointer = (ui: unknown, register: string, pointer = ''): string | null => {
  if (typeof ui !== 'object' || ui === null) return null;
  const { 'ui:widget': widget, 'ui:options': options } = ui as Record<string, unknown>;
  if (widget === 'register-lookup' && (options as { register?: string } | undefined)?.register === register)
    return pointer;
  for (const [name, below] of Object.entries(ui)) {
    const found = name.startsWith('ui:') ? null : lookUpPointer(below, register, `${pointer}/${name}`);
    if (found !== null) return found;
  }
  return null;
};

type Compile = (text: string) => Expression;

const compileIn = (
  definition: ServiceDefinition,
  register: RegisterDefinition,
  variables: Variables,
): Compile => {
  const environment = createEnvironment({
    answers: definition.form.schema,
    variables: variables as never,
    ...(definition.tables && { tables: definition.tables }),
  });
  return (text) => {
    const compiled = environment.compile(text);
    if (compiled.ok) return compiled.value;
    throw new Error(`the register ${register.id} has an expression that does not compile: ${text}`);
  };
};

/** Reads the fields of an entry. */
const compileFields = (register: RegisterDefinition, compile: Compile) => {
  const values = Object.entries(register.fields).map(
    ([name, { value, optional }]) =>
      [name, value === undefined ? undefined : compile(value), optional ?? false] as const,
  );
  return (variables: Variables): Result<EntryFields> => {
    const fields: Record<string, string | number | boolean> = {};
    for (const [name, value, optional] of values) {
      const result = value?.evaluate(variables);
      if (result?.ok && isScalar(result.value)) fields[name] = result.value;
      else if (!optional) return fail(noValue(register, name));
    }
    return ok(fields);
  };
};

const compileKeys = ({ unique = [] }: RegisterDefinition, compile: Compile) => {
  const keys = unique.map((rule) => ({ rule, key: compile(rule.key) }));
  return (variables: Variables): readonly UniqueKey[] =>
    keys.flatMap(({ rule, key }) => {
      const result = key.evaluate(variables);
      if (!result.ok || typeof result.value !== 'string' || result.value === '') return [];
      return [
        {
          rule: rule.id,
          key: result.value,
          openCases: rule.openCases ?? false,
          refusal: { code: 'register.not-unique', message: rule.message },
        },
      ];
    });
};

const dayBy = (expression: Expression | undefined, variables: Variables): string | null => {
  const result = expression?.evaluate(variables);
  return result?.ok && typeof result.value === 'string' ? result.value : null;
};

/** The days from which and until which an entry holds. */
const compileValidity = ({ validity }: RegisterDefinition, compile: Compile) => {
  const from = validity?.from === undefined ? undefined : compile(validity.from);
  const until = typeof validity?.until === 'string' ? compile(validity.until) : undefined;
  return (variables: Variables, today: string): Pick<EntryDraft, 'validFrom' | 'validUntil'> => {
    const validFrom = dayBy(from, variables) ?? today;
    const validUntil =
      typeof validity?.until === 'object' ? lastDay(validFrom, validity.until) : dayBy(until, variables);
    return { validFrom, validUntil };
  };
};

/** What an entry is made of: the form as a whole, or each row of a list. */
const rowsOf = (
  { each }: RegisterDefinition,
  answers: Answers,
): readonly (readonly [row: number | null, Variables])[] => {
  if (each === undefined) return [[null, {}]];
  const rows = valueAt(answers, each);
  return Array.isArray(rows) ? rows.map((row, index) => [index, { row }] as const) : [];
};

/** Compiles a register of a published definition. Throws when an expression doesn’t compile: no gate let that through. */
export const compileRegister = (
  definition: ServiceDefinition,
  register: RegisterDefinition,
): CompiledRegister => {
  const compile = compileIn(definition, register, registerVariables(definition, register));
  const fieldsOf = compileFields(register, compile);
  const validityOf = compileValidity(register, compile);
  const keysOf = compileKeys(
    register,
    compileIn(definition, register, uniqueVariables(definition, register)),
  );
  const pointer = lookUpPointer(definition.form.ui, register.id);
  return {
    definition: register,
    drafts: (facts) => {
      const drafts: EntryDraft[] = [];
      for (const [row, more] of rowsOf(register, facts.answers)) {
        const variables = { findings: {}, fees: {}, case: {}, ...facts, ...more };
        const fields = fieldsOf(variables);
        if (!fields.ok) return fields;
        const validity = validityOf(variables, facts.today);
        drafts.push({ row, fields: fields.value, ...validity, keys: keysOf(variables) });
      }
      return ok(drafts);
    },
    keys: (facts) => rowsOf(register, facts.answers).flatMap(([, more]) => keysOf({ ...facts, ...more })),
    lookedUp: (answers) => {
      const value = pointer === null ? undefined : valueAt(answers, pointer);
      return typeof value === 'string' && value !== '' ? value : null;
    },
  };
};
