import type { Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { createRuntime, bindValidator, wrapValidator } from '#core/validator-runtime';
import type { RawValidator, Runtime, SchemaValidator, ValidatorFactory } from '#core/validator-runtime';
import { createAjv, type AjvOptions } from './ajv.js';
import { linearPattern } from './pattern.js';
import { withoutWords } from './walk-schema.js';

/** A JSON Schema draft-07 as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>> | boolean;

/** The `require` of compiled validators on the server: patterns run in RE2. */
const serverRuntime: Runtime = createRuntime({ regexp: linearPattern });

const compileRaw = (schema: JsonSchema, options?: AjvOptions) => {
  const ajv = createAjv(options);
  return { ajv, validate: ajv.compile(schema) };
};

/**
 * Compiles a schema to a function, for schemas of our own. Throws when the schema can’t be compiled; one that somebody
 * else wrote goes through `checkSchema` first, in a process that may be killed.
 */
export const compileValidator = (schema: JsonSchema, options?: AjvOptions): SchemaValidator =>
  wrapValidator(compileRaw(schema, options).validate as RawValidator);

/** A CommonJS module whose export is the function itself, which its types don’t say. */
const writeStandalone = standaloneModule as unknown as (ajv: Ajv, validate: unknown) => string;

/**
 * Compiles a schema to the text of a CommonJS body that sets `module.exports` and asks `require` for what it needs. The
 * words of the schema stay out of it: each process keeps the text as long as the validator.
 */
export const compileStandalone = (schema: JsonSchema, options?: AjvOptions): string => {
  const { ajv, validate } = compileRaw(withoutWords(schema) as JsonSchema, options);
  return writeStandalone(ajv, validate);
};

const asFactoryBody = (source: string): string => `const module = {};\n${source}\nreturn module.exports;`;

/** The text of an ES module for browsers, `export default (require) => validate`: it runs under a strict CSP. */
export const toModule = (source: string): string =>
  `export default (require) => {\n${asFactoryBody(source)}\n};\n`;

/** Makes a validator of stored text, on the server. The text must be our own, as `compileStandalone` wrote it. */
export const loadStandalone = (source: string, runtime: Runtime = serverRuntime): SchemaValidator => {
  const factory = new Function('require', asFactoryBody(source)) as ValidatorFactory;
  return bindValidator(factory, runtime);
};
