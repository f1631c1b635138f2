import {
  ceilTo,
  costOf,
  floorTo,
  percentOf,
  roundTo,
  satangOf,
  shareOf,
  unitsFromHalf,
  unitsOf,
  unitsOverHalf,
  wholeUnits,
} from '#core/money';
import { bahtText } from '#core/thai';
import type { Functions } from './functions.js';

/** The same function for whole and broken numbers: `#` in the signature stands for either. */
const forNumbers = (signature: string, handler: Functions[string]): Functions => {
  const [head = '', ...tail] = signature.split('#');
  const spelt = tail.reduce<readonly string[]>(
    (starts, part) => starts.flatMap((start) => [`${start}int${part}`, `${start}double${part}`]),
    [head],
  );
  return Object.fromEntries(spelt.map((text) => [text, handler]));
};

/** Whole units, exact to a millionth: 1.1 in units of 0.1 makes 11. */
export const unitFunctions: Functions = {
  ...forNumbers('unitsOf(#, #): int', unitsOf),
  ...forNumbers('wholeUnits(#, #): int', wholeUnits),
  ...forNumbers('unitsFromHalf(#, #): int', unitsFromHalf),
  ...forNumbers('unitsOverHalf(#, #): int', unitsOverHalf),
};

/** Money is whole satang: results are rounded to the nearest, half up; negative amounts can’t be worked out. */
export const moneyFunctions: Functions = {
  ...forNumbers('baht(#): int', satangOf),
  ...forNumbers('costOf(#, int): int', costOf),
  ...forNumbers('percentOf(int, #): int', percentOf),
  ...forNumbers('shareOf(int, #, #): int', shareOf),
  'roundTo(int, int): int': roundTo,
  'ceilTo(int, int): int': ceilTo,
  'floorTo(int, int): int': floorTo,
  'bahtText(int): string': (satang: bigint) => bahtText(Number(satang)),
};
