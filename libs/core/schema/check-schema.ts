import { Ajv } from 'ajv';
import { problemAt, type Problem } from '#core/result';
import { wrapValidator, type RawValidator, type SchemaValidator } from '#core/validator-runtime';
import { createAjv } from './ajv.js';
import type { JsonSchema } from './compile.js';
import { problemsOfPart } from './part-problems.js';
import { walkSchema } from './walk-schema.js';

const metaSchema = 'http://json-schema.org/draft-07/schema';

let metaValidator: SchemaValidator | undefined;

/** Compiled once, at first use: the meta-schema is the same for all. */
const validateMeta: SchemaValidator = (schema) => {
  metaValidator ??= wrapValidator(
    new Ajv({ messages: false, allErrors: true, strict: false, validateFormats: false }).getSchema(
      metaSchema,
    ) as RawValidator,
  );
  return metaValidator(schema);
};

const brokenKeywords = (schema: JsonSchema): readonly Problem[] =>
  validateMeta(schema).map(({ pointer, keyword }) =>
    problemAt(
      pointer,
      'schema.invalid',
      `ส่วนนี้ไม่เป็นไปตาม JSON Schema draft-07 (${keyword})`,
      `This part breaks JSON Schema draft-07 (${keyword})`,
    ),
  );

const uncompilable = (schema: JsonSchema): readonly Problem[] => {
  try {
    createAjv().compile(schema);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^strict mode: /, '') : String(error);
    return [
      problemAt(
        '',
        'schema.not-compilable',
        `ใช้ JSON Schema นี้ไม่ได้: ${reason}`,
        `The JSON Schema can’t be used: ${reason}`,
      ),
    ];
  }
};

/**
 * All that keeps a JSON Schema from being compiled: breaches of draft-07, unknown keywords and formats, references out of
 * the document, patterns that RE2 or browsers refuse; an empty list when it can be. Pointers are into the schema. It
 * compiles the schema, so one from outside is checked for size first, in a process that may be killed.
 */
export const checkSchema = (schema: JsonSchema): readonly Problem[] => {
  const broken = brokenKeywords(schema);
  if (broken.length > 0) return broken;
  const found = [...walkSchema(schema)].flatMap(([pointer, part]) => problemsOfPart(part, pointer));
  return found.length > 0 ? found : uncompilable(schema);
};
