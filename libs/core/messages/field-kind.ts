import { choicesOf, isObject, own, schemaAt, type SchemaObject } from '#core/fields';

/** How a field is answered, which decides the verb: กรอก, เลือก, กดยืนยัน, แนบ, ปักหมุด, เพิ่ม, ให้คะแนน. */
export type FieldKind = 'text' | 'choice' | 'declaration' | 'file' | 'point' | 'rows' | 'rating';

/** Confirmed with true, or with the version of the text that is agreed to. */
const isDeclaration = (schema: SchemaObject): boolean => {
  const values = own(schema, 'enum');
  return (
    own(schema, 'const') === true ||
    (own(schema, 'type') === 'string' && typeof own(schema, 'const') === 'string') ||
    (Array.isArray(values) && values.length === 1 && values[0] === true)
  );
};

const isPoint = (schema: SchemaObject): boolean => {
  const properties = schemaAt(schema, 'properties');
  return properties !== undefined && Object.hasOwn(properties, 'lat') && Object.hasOwn(properties, 'lng');
};

const kindOfList = (items: unknown): FieldKind => {
  const kind = isObject(items) ? kindOfField(items) : 'rows';
  return kind === 'choice' || kind === 'file' ? kind : 'rows';
};

/** Reads off the schema how a field is answered. */
export const kindOfField = (schema: SchemaObject): FieldKind => {
  if (isDeclaration(schema)) return 'declaration';
  if (schema['format'] === 'file-id') return 'file';
  if (schema['format'] === 'subdistrict-code') return 'choice';
  if (schema['type'] === 'array') return kindOfList(schema['items']);
  if (isPoint(schema)) return 'point';
  return schema['type'] === 'boolean' || choicesOf(schema) ? 'choice' : 'text';
};
