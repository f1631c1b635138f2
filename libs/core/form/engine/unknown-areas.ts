import { descendants, expandPattern, fieldTree, valueAt, type SchemaObject } from '#core/fields';
import type { SchemaError } from '#core/validator-runtime';
import type { Answers, FormContext } from '../evaluation.js';

const format = 'subdistrict-code';

/** Looks for codes of subdistricts that are written as they should be and that no subdistrict has. */
export const createAreaCheck = (schema: SchemaObject) => {
  const patterns = descendants(fieldTree(schema))
    .filter((field) => field.schema['format'] === format)
    .map(({ pointer }) => pointer);
  return (answers: Answers, areas: FormContext['areas']): readonly SchemaError[] => {
    if (!areas || patterns.length === 0) return [];
    return patterns
      .flatMap((pattern) => expandPattern(answers, pattern))
      .filter((pointer) => {
        const code = valueAt(answers, pointer);
        return typeof code === 'string' && /^\d{6}$/.test(code) && !areas.has(code);
      })
      .map((pointer) => ({ pointer, keyword: 'format', params: { format } }));
  };
};
