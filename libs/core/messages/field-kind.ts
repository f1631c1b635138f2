type Schema = Readonly<Record<string, unknown>>;

/** How a field is answered, which decides the verb: กรอก, เลือก, ยืนยัน, แนบ, ปักหมุด, เพิ่ม. */
export type FieldKind = 'text' | 'choice' | 'declaration' | 'file' | 'point' | 'rows';

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

const isConstants = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((part) => isSchema(part) && ('const' in part || 'enum' in part));

const isDeclaration = (schema: Schema): boolean =>
  schema['const'] === true || (Array.isArray(schema['enum']) && schema['enum'].length === 1 && schema['enum'][0] === true);

const isChoice = (schema: Schema): boolean =>
  schema['type'] === 'boolean' || Array.isArray(schema['enum']) || isConstants(schema['oneOf']) || isConstants(schema['anyOf']);

const isPoint = ({ properties }: Schema): boolean => isSchema(properties) && 'lat' in properties && 'lng' in properties;

const kindOfRows = (items: unknown): FieldKind => {
  if (!isSchema(items)) return 'rows';
  const kind = kindOfField(items);
  return kind === 'choice' || kind === 'file' ? kind : 'rows';
};

/** Reads off the schema how a field is answered. */
export const kindOfField = (schema: Schema): FieldKind => {
  if (isDeclaration(schema)) return 'declaration';
  if (schema['format'] === 'file-id') return 'file';
  if (schema['type'] === 'array') return kindOfRows(schema['items']);
  if (isPoint(schema)) return 'point';
  return isChoice(schema) ? 'choice' : 'text';
};
