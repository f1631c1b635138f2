export { type Text, filledTitle, text, titleOr } from './text.js';
export { type Problem, problem, problemAt } from './problem.js';
export { type Result, ok, fail, isOk } from './result.js';
