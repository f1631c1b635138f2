export { describeErrors, type MessageSource } from './describe-errors.js';
export { explainedKeywords } from './keyword-table.js';
