export { functionChapters, type FunctionEntry } from './function-reference.js';
export { languageReference } from './language-reference.js';
