import { toyDefinition } from '#test/fixtures';

type Json = Record<string, unknown>;

export type Change = readonly [path: string, value: unknown];

/** The toy definition with some of its places set anew; a place is a path of keys. */
export const changedToy = (...changes: readonly Change[]): Json => {
  const changed = structuredClone(toyDefinition) as unknown as Json;
  for (const [path, value] of changes) {
    const names = path.split('.');
    const last = names.pop() as string;
    const place = names.reduce<Json>((found, name) => (found[name] ??= {}) as Json, changed);
    place[last] = value;
  }
  return changed;
};

export interface HostileDefinition {
  readonly title: string;
  readonly definition: unknown;
  /** Proofs that are hostile instead of the definition. */
  readonly samples?: unknown;
  readonly journeys?: unknown;
  /** Where one of the problems must be, and its code. */
  readonly path: RegExp;
  readonly code: RegExp;
}

/** One that is made of the toy by changes. */
export const toyWith = (
  title: string,
  changes: readonly Change[],
  path: RegExp,
  code: RegExp,
): HostileDefinition => ({ title, definition: changedToy(...changes), path, code });

/** A field of the form. */
export const field = (name: string, schema: unknown): Change => [`form.schema.properties.${name}`, schema];

/** One with another schema for the field of the club’s name; the path is below it. */
export const clubName = (title: string, schema: object, below: string, code: RegExp): HostileDefinition =>
  toyWith(
    title,
    [field('clubName', schema)],
    new RegExp(`^(?:/definition)?/form/schema/properties/clubName${below}$`),
    code,
  );

/** A text in both languages. */
export const both = (words: string): object => ({ th: words, en: words });

export const times = <T>(length: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, index) => make(index));
