import { isObject } from '#core/fields';
import type { Functions } from '../functions/functions.js';
import { unfit } from './failures.js';
import { View } from './view.js';

type Handler = (...given: unknown[]) => unknown;

interface Overload {
  readonly types: readonly string[];
  readonly handler: Handler;
}

/** Functions by name (methods with a dot before it) and number of what they are given, the receiver included. */
export type Overloads = ReadonlyMap<string, readonly Overload[]>;

const signature = /^(?:(.*)\.)?(\w+)\((.*)\)/;

const keyOf = (name: string, count: number): string => `${name}/${count}`;

/** Sorts functions by how they are called. */
export const overloadsOf = (...tables: readonly Functions[]): Overloads => {
  const found = new Map<string, Overload[]>();
  for (const [text, handler] of tables.flatMap((table) => Object.entries(table))) {
    const [, receiver, name = '', parameters = ''] = signature.exec(text) ?? [];
    const types = [receiver ?? '', ...parameters.split(', ')].filter(Boolean);
    const key = keyOf(receiver === undefined ? name : `.${name}`, types.length);
    found.set(key, [...(found.get(key) ?? []), { types, handler: handler as Handler }]);
  }
  return found;
};

const fits = (type: string, value: unknown): boolean => {
  switch (type) {
    case 'int':
      return typeof value === 'bigint';
    case 'double':
      return typeof value === 'number';
    case 'bool':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string';
    case 'map':
      return isObject(value) && !(value instanceof View);
    default:
      if (!Array.isArray(value)) return false;
      return type === 'list' || value.length === 0 || fits(type.slice('list<'.length, -1), value[0]);
  }
};

const isSame = (known: string, type: string): boolean =>
  known === type ||
  (type === 'list' && known.startsWith('list<')) ||
  (type === 'map' && known.startsWith('map<'));

/**
 * What a call runs. The types that the checker found decide, as an empty list alone doesn’t say what it is a list of;
 * where one is unknown, the values do.
 */
export const chooseOverload = (overloads: Overloads, name: string, known: readonly string[]): Handler => {
  const candidates = overloads.get(keyOf(name, known.length)) ?? [];
  const chosen = candidates.find(({ types }) => types.every((type, index) => isSame(known[index]!, type)));
  if (chosen) return chosen.handler;
  return (...given) => {
    const found = candidates.find(({ types }) => types.every((type, index) => fits(type, given[index])));
    if (!found) throw unfit;
    return found.handler(...given);
  };
};
