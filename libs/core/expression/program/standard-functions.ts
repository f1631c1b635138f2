import type { Functions } from '../functions/functions.js';
import { overflow, unfit } from './failures.js';

const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];

const codePoints = (text: string): bigint => {
  let count = 0n;
  for (const _ of text) count += 1n;
  return count;
};

const infinities: Readonly<Record<string, number>> = {
  inf: Infinity,
  '+inf': Infinity,
  infinity: Infinity,
  '+infinity': Infinity,
  '-inf': -Infinity,
  '-infinity': -Infinity,
  nan: Number.NaN,
};

const toDouble = (text: string): number => {
  if (text === '' || text !== text.trim()) throw unfit;
  const named = text.toLowerCase();
  if (Object.hasOwn(infinities, named)) return infinities[named]!;
  const number = Number(text);
  if (Number.isNaN(number)) throw unfit;
  return number;
};

const textToInt = (text: string): bigint => {
  if (text !== text.trim() || text.length > 20 || text.includes('0x')) throw unfit;
  const number = BigInt(text);
  if (number < least || number > most) throw overflow;
  return number;
};

const doubleToInt = (value: number): bigint => {
  if (!Number.isFinite(value)) throw overflow;
  return BigInt(Math.trunc(value));
};

const doubleToText = (value: number): string =>
  Number.isFinite(value) || Number.isNaN(value) ? String(value) : value > 0 ? '+Inf' : '-Inf';

const lengthOf = (items: readonly unknown[]): bigint => BigInt(items.length);
const sizeOf = (map: object): bigint => BigInt(Object.keys(map).length);

const join = (items: readonly unknown[], separator = ''): string => {
  if (items.some((item) => typeof item !== 'string')) throw unfit;
  return items.join(separator);
};

/** CEL’s own functions of those that expressions may call (see `functions/names.ts`), as the CEL package has them. */
export const standardFunctions: Functions = {
  'size(string): int': codePoints,
  'size(list): int': lengthOf,
  'size(map): int': sizeOf,
  'string.size(): int': codePoints,
  'list.size(): int': lengthOf,
  'map.size(): int': sizeOf,
  'int(int): int': (value: bigint) => value,
  'int(double): int': doubleToInt,
  'int(string): int': textToInt,
  'double(double): double': (value: number) => value,
  'double(int): double': (value: bigint) => Number(value),
  'double(string): double': toDouble,
  'string(string): string': (value: string) => value,
  'string(bool): string': (value: boolean) => String(value),
  'string(int): string': (value: bigint) => String(value),
  'string(double): string': doubleToText,
  'string.startsWith(string): bool': (text: string, start: string) => text.startsWith(start),
  'string.endsWith(string): bool': (text: string, end: string) => text.endsWith(end),
  'string.contains(string): bool': (text: string, part: string) => text.includes(part),
  'string.lowerAscii(): string': (text: string) => text.toLowerCase(),
  'string.upperAscii(): string': (text: string) => text.toUpperCase(),
  'string.trim(): string': (text: string) => text.trim(),
  'list<string>.join(): string': (items: readonly unknown[]) => join(items),
  'list<string>.join(string): string': join,
};
