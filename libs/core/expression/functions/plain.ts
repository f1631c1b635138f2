import { dayFunctions } from './days.js';
import { fiscalYearFunctions } from './fiscal-years.js';
import type { Functions } from './functions.js';
import { moneyFunctions, unitFunctions } from './money.js';
import { listFunctions, numberFunctions } from './numbers.js';

/** Functions that need nothing but their arguments. */
export const plainFunctions: Functions = {
  ...dayFunctions,
  ...fiscalYearFunctions,
  ...numberFunctions,
  ...unitFunctions,
  ...moneyFunctions,
  ...listFunctions,
};
