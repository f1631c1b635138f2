import type { RJSFSchema, SchemaUtilsType } from '@rjsf/utils';
import { isObject } from '#core/fields';

type Asked = Pick<
  SchemaUtilsType,
  | 'retrieveSchema'
  | 'getDefaultFormState'
  | 'getDisplayLabel'
  | 'isSelect'
  | 'isMultiSelect'
  | 'isFilesArray'
  | 'getRootSchema'
>;

const isChoice = (schema: unknown): boolean => isObject(schema) && Array.isArray(schema.enum);

/**
 * What RJSF's fields ask about schemas. The schemas that we derive have their conditions settled and hold neither `$ref` nor
 * `allOf`, so each is what it says; defaults are the engine's.
 */
const answers: Asked = {
  getRootSchema: () => ({}),
  retrieveSchema: (schema: RJSFSchema) => schema,
  getDefaultFormState: (schema, value) => value ?? (schema.type === 'object' ? {} : undefined),
  getDisplayLabel: () => true,
  isSelect: isChoice,
  isMultiSelect: ({ uniqueItems, items }) => uniqueItems === true && isChoice(items),
  isFilesArray: () => false,
};

export const schemaUtils = answers as SchemaUtilsType;
