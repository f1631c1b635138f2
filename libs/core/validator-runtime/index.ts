export { formats, formatNames, type Format } from './formats.js';
export {
  createRuntime,
  validatorRuntime,
  type PatternEngine,
  type PatternTester,
  type Runtime,
} from './runtime.js';
export { type SchemaError, type SchemaValidator } from './schema-error.js';
export { bindValidator, wrapValidator } from './bind-validator.js';
export type { RawError, RawValidator, ValidatorFactory } from './raw-error.js';
export { jsonEqual } from './json-equal.js';
