import { choicesOf, forbiddenKeys, isObject, own, schemaAt, type SchemaObject } from '#core/fields';
import { normaliseText, toArabicDigits } from '#core/thai';

/** Brings one sent value into the one way of writing; undefined when nothing was answered. */
export type Tidier = (value: unknown) => unknown;

const digitFormats: ReadonlySet<unknown> = new Set([
  'national-id',
  'juristic-id',
  'thai-phone',
  'postcode',
  'house-code',
  'subdistrict-code',
  'bank-account',
  'passport',
  'date',
  'partial-date',
  'time',
  'local-time',
  'local-date-time',
  'date-time',
]);
const separatedFormats: ReadonlySet<unknown> = new Set([
  'national-id',
  'juristic-id',
  'thai-phone',
  'postcode',
  'house-code',
  'bank-account',
]);

const thaiNumber = /^[+-]?[๐-๙][๐-๙,]*(\.[๐-๙]+)?$/;

const typesOf = (schema: SchemaObject): readonly unknown[] => [own(schema, 'type')].flat();

/** A pattern that knows only Arabic digits can’t mean Thai ones. */
const wantsDigits = (schema: SchemaObject): boolean => {
  const pattern = own(schema, 'pattern');
  if (typeof pattern === 'string') return /\\d|0-9/.test(pattern) && !/[\u0e00-\u0e7f]/.test(pattern);
  return digitFormats.has(own(schema, 'format'));
};

const numberAt = (schema: SchemaObject, keyword: string, otherwise: number): number => {
  const limit = own(schema, keyword);
  return typeof limit === 'number' ? limit : otherwise;
};

/** How many items a list may have; published schemas always say. */
export const mostItems = (schema: SchemaObject): number => numberAt(schema, 'maxItems', 200);

/** Far beyond its limit, a text is refused as it is: normalising shortens texts a little, not so much. */
const farTooLong = (schema: SchemaObject): number => 4 * numberAt(schema, 'maxLength', 10_000) + 100;

const textTidier = (schema: SchemaObject): ((text: string) => unknown) => {
  if (choicesOf(schema) || Object.hasOwn(schema, 'const')) return (text) => (text === '' ? undefined : text);
  const digits = wantsDigits(schema);
  const separated = separatedFormats.has(own(schema, 'format'));
  const limit = farTooLong(schema);
  return (text) => {
    if (text.length > limit) return text;
    const normalised = normaliseText(text);
    const arabic = digits ? toArabicDigits(normalised) : normalised;
    return (separated ? arabic.replace(/[\s-]/g, '') : arabic) || undefined;
  };
};

/** A number typed on a Thai keyboard; a text in Arabic digits is a mistake of the client and left for the validator. */
const readThaiNumber = (text: string): unknown => {
  const trimmed = text.trim();
  return thaiNumber.test(trimmed)
    ? Number(toArabicDigits(trimmed).replaceAll(',', ''))
    : trimmed || undefined;
};

/** A copy without keys that reach into prototypes, for values that the form has no fields for. */
const harmless = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(harmless);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !forbiddenKeys.has(key))
      .map(([key, item]) => [key, harmless(item)]),
  );
};

const scalarTidier = (schema: SchemaObject): Tidier => {
  const types = typesOf(schema);
  const isNumber = !types.includes('string') && (types.includes('number') || types.includes('integer'));
  const tidyText = isNumber ? readThaiNumber : textTidier(schema);
  const nullable = types.includes('null');
  return (value) => {
    if (typeof value === 'string') return tidyText(value);
    if (value === null) return nullable ? null : undefined;
    return typeof value === 'object' ? harmless(value) : value;
  };
};

/** How values of a field are tidied. Values of the wrong type are kept, for the validator to refuse. */
export const tidierOf = (schema: SchemaObject): Tidier => {
  const tidyScalar = scalarTidier(schema);
  const items = schemaAt(schema, 'items');
  if (!items) return tidyScalar;
  const tidyItem = scalarTidier(items);
  const limit = mostItems(schema) + 1;
  return (value) =>
    Array.isArray(value)
      ? value.slice(0, limit).map((item: unknown) => tidyItem(item) ?? item)
      : tidyScalar(value);
};
