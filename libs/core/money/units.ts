import { divideDown, divideNearest, divideOverHalf, divideUp, notNegative, positive } from './divide.js';
import { quantityOf } from './quantity.js';

/** How many units of a size an amount makes. Throws RangeError for a negative amount and a size that isn’t positive. */
type Count = (amount: number | bigint, size: number | bigint) => bigint;

const countBy =
  (divide: (dividend: bigint, divisor: bigint) => bigint): Count =>
  (amount, size) =>
    divide(notNegative(quantityOf(amount)), positive(quantityOf(size)));

/** A part of a unit counts as a whole one. */
export const unitsOf = countBy(divideUp);

/** A part of a unit is dropped. */
export const wholeUnits = countBy(divideDown);

/** Half a unit or more counts as one, less is dropped: plan checks (กฎกระทรวง ฉบับที่ 7 พ.ศ. 2528). */
export const unitsFromHalf = countBy(divideNearest);

/** More than half a unit counts as one, half or less is dropped: areas of signs (พ.ร.บ.ภาษีป้าย พ.ศ. 2510). */
export const unitsOverHalf = countBy(divideOverHalf);
