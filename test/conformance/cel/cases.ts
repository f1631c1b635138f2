import { tests } from '@bufbuild/cel-spec/testdata/conformance.js';

/** What a run of an expression comes to, in JSON; what JSON numbers can’t hold counts as failed. */
export type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

export type Scalar = 'int' | 'double' | 'bool' | 'string';

/** One case of the CEL specification. */
export interface Case {
  readonly suite: string;
  readonly text: string;
  readonly types: Readonly<Record<string, Scalar>>;
  /** Values of the variables as CEL has them: integers as bigint. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly expected: Outcome;
}

/** A case as the specification writes it: protobuf in JSON. */
interface Original {
  readonly expr: string;
  readonly value?: ProtoValue;
  readonly evalError?: object;
  readonly typedResult?: { readonly result?: ProtoValue };
  readonly container?: string;
  readonly checkOnly?: boolean;
  readonly typeEnv?: readonly { readonly name: string; readonly ident?: { readonly type: ProtoType } }[];
  readonly bindings?: Readonly<Record<string, { readonly value: ProtoValue }>>;
}
type ProtoType = { readonly primitive?: string };
type ProtoValue = Readonly<Record<string, unknown>>;

interface Node {
  readonly name: string;
  readonly suites?: readonly Node[];
  readonly tests?: readonly { readonly original: Original }[];
}

class Unspeakable extends Error {}

const primitives: Readonly<Record<string, Scalar>> = {
  INT64: 'int',
  DOUBLE: 'double',
  BOOL: 'bool',
  STRING: 'string',
};

const valueOf = (written: ProtoValue): unknown => {
  const [kind = '', value] = Object.entries(written)[0] ?? [];
  if (kind === 'boolValue' || kind === 'stringValue') return value;
  if (kind === 'int64Value') return BigInt(value as string);
  if (kind === 'doubleValue') return Number(value);
  if (kind === 'listValue') return ((value as { values?: readonly ProtoValue[] }).values ?? []).map(valueOf);
  throw new Unspeakable(kind);
};

const lost = Symbol('lost');

const jsonOf = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : lost;
  if (typeof value === 'number') return Number.isFinite(value) ? value : lost;
  if (Array.isArray(value)) {
    const items = value.map(jsonOf);
    return items.includes(lost) ? lost : items;
  }
  return value;
};

/** An outcome in JSON, of a value as CEL has it. */
export const toOutcome = (value: unknown): Outcome => {
  const json = jsonOf(value);
  return json === lost ? { ok: false } : { ok: true, value: json };
};

const expectedOf = ({ value, typedResult, evalError }: Original): Outcome => {
  const written = value ?? typedResult?.result;
  if (evalError) return { ok: false };
  return written ? toOutcome(valueOf(written)) : { ok: true, value: true };
};

const typesOf = ({ typeEnv = [] }: Original): Case['types'] =>
  Object.fromEntries(
    typeEnv.map(({ name, ident }) => {
      const type = primitives[ident?.type.primitive ?? ''];
      if (!type || name.includes('.')) throw new Unspeakable(name);
      return [name, type] as const;
    }),
  );

const readCase = (suite: string, original: Original): Case | null => {
  if (original.container !== undefined || original.checkOnly) return null;
  try {
    return {
      suite,
      text: original.expr,
      types: typesOf(original),
      values: Object.fromEntries(
        Object.entries(original.bindings ?? {}).map(([name, { value }]) => [name, valueOf(value)]),
      ),
      expected: expectedOf(original),
    };
  } catch (error) {
    if (error instanceof Unspeakable) return null;
    throw error;
  }
};

const walk = (suite: string, { suites = [], tests: own = [] }: Node): readonly (Case | null)[] => [
  ...suites.flatMap((inner) => walk(suite || inner.name, inner)),
  ...own.map(({ original }) => readCase(suite, original)),
];

const all = walk('', tests as unknown as Node);

/** How many cases the specification has. */
export const specified: number = all.length;

/** Those that our values can speak of: no protobuf messages, bytes, unsigned numbers or maps. */
export const cases: readonly Case[] = all.filter((each) => each !== null);
