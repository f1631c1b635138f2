import { Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import {
  compileStandalone,
  compileValidator,
  createAjv,
  loadStandalone,
  type JsonSchema,
  type SchemaValidator,
} from '#core/schema';

type Remotes = Readonly<Record<string, object>>;

/** A way to judge data by a schema; compiling throws for schemas that it doesn’t take. */
export type Compile = (schema: JsonSchema, remotes: Remotes) => SchemaValidator;

/** As the server compiles at publish, and as it loads what was stored; both are the browser’s too. */
export const factory: Compile = (schema) => compileValidator(schema);
export const standalone: Compile = (schema) => loadStandalone(compileStandalone(schema));

const writeStandalone = standaloneModule as unknown as (ajv: Ajv, validate: unknown) => string;

/**
 * The same with what the suite demands and definitions never get: unknown keywords and formats passed over, conditions
 * without branches, references to other documents and to the whole.
 */
export const relaxed: Compile = (schema, remotes) => {
  const ajv = new Ajv({ ...createAjv().opts, strict: false, strictSchema: false, addUsedSchema: true });
  for (const [address, remote] of Object.entries(remotes)) ajv.addSchema(remote, address);
  return loadStandalone(writeStandalone(ajv, ajv.compile(schema)));
};
