export { millionths, quantityOf, type Quantity } from './quantity.js';
export { divideNearest } from './divide.js';
export { unitsFromHalf, unitsOf, unitsOverHalf, wholeUnits } from './units.js';
export { ceilTo, costOf, floorTo, percentOf, roundTo, satangOf, shareOf } from './amounts.js';
export { promptPayPayload } from './prompt-pay.js';
export { formatBaht, formatShortBaht } from './format-baht.js';
