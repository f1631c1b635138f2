import { divideDown, divideNearest, divideUp, notNegative, positive } from './divide.js';
import { millionths, quantityOf } from './quantity.js';

type Amount = number | bigint;

const satangInBaht = 100n;

/** Baht as satang. Throws RangeError when there is a fraction of a satang. */
export const satangOf = (baht: Amount): bigint => {
  const satang = quantityOf(baht) * satangInBaht;
  if (satang % millionths !== 0n) throw new RangeError('a fraction of a satang');
  return satang / millionths;
};

/** A part of an amount in satang, to the nearest satang (half goes up). Throws RangeError for negative amounts and parts. */
export const shareOf = (satang: bigint, part: Amount, whole: Amount): bigint =>
  divideNearest(notNegative(satang) * notNegative(quantityOf(part)), positive(quantityOf(whole)));

/** A percentage of an amount in satang, to the nearest satang (half goes up). */
export const percentOf = (satang: bigint, percent: Amount): bigint => shareOf(satang, percent, 100n);

/** What an amount of something costs at satang a unit, to the nearest satang (half goes up). */
export const costOf = (amount: Amount, satang: bigint): bigint => shareOf(satang, amount, 1n);

/** An amount rounded to multiples of a unit, both in satang: half goes up. */
export const roundTo = (satang: bigint, unit: bigint): bigint =>
  divideNearest(notNegative(satang), positive(unit)) * unit;

/** An amount raised to a multiple of a unit. */
export const ceilTo = (satang: bigint, unit: bigint): bigint =>
  divideUp(notNegative(satang), positive(unit)) * unit;

/** An amount lowered to a multiple of a unit. */
export const floorTo = (satang: bigint, unit: bigint): bigint =>
  divideDown(notNegative(satang), positive(unit)) * unit;
