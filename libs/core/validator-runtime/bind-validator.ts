import type { RawValidator, ValidatorFactory } from './raw-error.js';
import { validatorRuntime, type Runtime } from './runtime.js';
import { normaliseErrors, type SchemaValidator } from './schema-error.js';

/** Puts a compiled validator behind our own face. */
export const wrapValidator = (validate: RawValidator): SchemaValidator => {
  return (data) => (validate(data) ? [] : normaliseErrors(validate.errors ?? []));
};

/** Binds the module of a compiled validator (see `toModule` of core/schema) to a runtime; the browser’s by default. */
export const bindValidator = (factory: ValidatorFactory, runtime: Runtime = validatorRuntime): SchemaValidator =>
  wrapValidator(factory(runtime));
