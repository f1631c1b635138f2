import { Ajv, type Options } from 'ajv';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import { formats } from '#core/validator-runtime';
import { linearPattern } from './pattern.js';

/** Ajv’s way to name an engine in generated code: standalone validators `require` it. */
const regExp = Object.assign((pattern: string, flags: string) => linearPattern(pattern, flags), {
  code: 'require("sala/regexp")',
});

export interface AjvOptions {
  /** All errors of the data (default), or the first alone. */
  readonly allErrors?: boolean;
}

const optionsOf = ({ allErrors = true }: AjvOptions): Options => ({
  allErrors,
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  ownProperties: true,
  validateSchema: false,
  addUsedSchema: false,
  messages: false,
  logger: false,
  formats: { ...formats },
  code: { source: true, regExp, formats: _`require("sala/formats").formats` },
});

/**
 * The one place where Ajv is set up: draft-07, unknown keywords and formats refused, own properties only, RE2 for patterns,
 * our formats. Types needn’t be repeated in conditions, as imported schemas rarely do. The meta-schema is not asked here
 * but once in `checkSchema`. Make a new instance per schema: an Ajv keeps all that it ever compiled.
 */
export const createAjv = (options: AjvOptions = {}): Ajv => new Ajv(optionsOf(options));
