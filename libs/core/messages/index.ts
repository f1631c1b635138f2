export { describeErrors, type MessageSource } from './describe-errors.js';
