import { isTooLarge } from './data-size.js';
import type { RawValidator, ValidatorFactory } from './raw-error.js';
import { validatorRuntime, type Runtime } from './runtime.js';
import { normaliseErrors, type SchemaError, type SchemaValidator } from './schema-error.js';

const none: readonly SchemaError[] = Object.freeze([]);
const tooLarge: readonly SchemaError[] = Object.freeze([{ pointer: '', keyword: 'size', params: {} }]);

/** Puts a compiled validator behind our own face. Data beyond all measure is one error, `size`, and isn’t looked into. */
export const wrapValidator =
  (validate: RawValidator): SchemaValidator =>
  (data) => {
    if (isTooLarge(data)) return tooLarge;
    if (validate(data)) return none;
    const errors = normaliseErrors(validate.errors ?? []);
    validate.errors = null;
    return errors;
  };

/** Binds the module of a compiled validator (see `toModule` of core/schema) to a runtime; the browser’s by default. */
export const bindValidator = (
  factory: ValidatorFactory,
  runtime: Runtime = validatorRuntime,
): SchemaValidator => wrapValidator(factory(runtime));
