export { createAjv, type AjvOptions } from './ajv.js';
export { compileValidator, compileStandalone, loadStandalone, toModule, type JsonSchema } from './compile.js';
export { checkPattern } from './pattern.js';
export type { SchemaError, SchemaValidator } from '#core/validator-runtime';
export { checkSchema } from './check-schema.js';
export { schemaKeywords } from './part-problems.js';
export { walkSchema } from './walk-schema.js';
