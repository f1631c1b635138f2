export { judgeFilingDay } from './judge-filing.js';
export { type Opening, openingOn } from './opening.js';
