import {
  conditionKeywords,
  isObject,
  own,
  pointerTo,
  schemaAt,
  schemasAt,
  type SchemaObject,
} from '#core/fields';
import { checkSchema, walkSchema } from '#core/schema';
import { problemAt, type Problem } from '#core/result';
import { inlineRefs } from '../bundle/inline-refs.js';

/** How wide a schema may be: each of these was seen to take seconds when it was much larger. */
export const widthLimits = { enum: 2000, branches: 20, branchesAlongPath: 400 } as const;

/** Keywords that forms can’t have although JSON Schema knows them. */
export const unsupportedKeywords: ReadonlySet<string> = new Set([
  'patternProperties',
  'additionalItems',
  '$schema',
  'contentEncoding',
  'contentMediaType',
]);

/** How fields are named. */
export const fieldName = /^[a-z][A-Za-z0-9_]{0,63}$/;

type Check = (schema: SchemaObject, path: string) => readonly Problem[];

const notSupportedHere: Check = (schema, path) => [
  ...Object.keys(schema)
    .filter((keyword) => unsupportedKeywords.has(keyword))
    .map((keyword) => notSupported(pointerTo(path, keyword), keyword)),
  ...(isObject(own(schema, 'additionalProperties'))
    ? [notSupported(`${path}/additionalProperties`, 'additionalProperties')]
    : []),
  ...(Array.isArray(own(schema, 'items')) ? [notSupported(`${path}/items`, 'items […]')] : []),
];

const notSupported = (path: string, keyword: string): Problem =>
  problemAt(
    path,
    'definition.keyword-not-supported',
    `แบบฟอร์มใช้ “${keyword}” แบบนี้ไม่ได้`,
    `A form can’t use “${keyword}” in this way`,
  );

const names: Check = (schema, path) =>
  Object.keys(schemaAt(schema, 'properties') ?? {})
    .filter((name) => !fieldName.test(name))
    .map((name) =>
      problemAt(
        pointerTo(`${path}/properties`, name),
        'definition.bad-name',
        'ชื่อช่องต้องขึ้นต้นด้วยตัวพิมพ์เล็ก a-z ตามด้วยตัวอักษร ตัวเลข หรือ _ รวมไม่เกิน 64 ตัว',
        'A field’s name begins with a-z and has letters, digits and _ only, at most 64',
      ),
    );

const tooWide = (path: string, limit: number): Problem =>
  problemAt(
    path,
    'definition.too-wide',
    `มีตัวเลือกหรือทางแยกเกิน ${limit}`,
    `There are more than ${limit} choices or branches`,
  );

const isChoiceList = (branches: readonly unknown[]): boolean =>
  branches.every(
    (branch) =>
      isObject(branch) &&
      Object.hasOwn(branch, 'const') &&
      Object.keys(branch).every((key) => ['const', 'title', 'description'].includes(key)),
  );

const widths: Check = (schema, path) =>
  ['enum', 'oneOf', 'anyOf', 'allOf', 'examples'].flatMap((keyword) => {
    const list = own(schema, keyword);
    if (!Array.isArray(list)) return [];
    const limit =
      keyword === 'enum' || keyword === 'allOf' || isChoiceList(list)
        ? widthLimits.enum
        : widthLimits.branches;
    return list.length > limit ? [tooWide(`${path}/${keyword}`, limit)] : [];
  });

/** `uniqueItems` compares every pair of items: cheap for scalars, not for rows. */
const uniqueRows: Check = (schema, path) => {
  const items = schemaAt(schema, 'items');
  const types = items ? [own(items, 'type')].flat() : ['object'];
  const isScalar = types.every((type) => ['string', 'number', 'integer', 'boolean'].includes(String(type)));
  return own(schema, 'uniqueItems') === true && !isScalar
    ? [notSupported(`${path}/uniqueItems`, 'uniqueItems')]
    : [];
};

/** Conditions are decided without Ajv in browsers, so `if` keeps to what the engine’s own matcher knows. */
const conditions: Check = (schema, path) =>
  [...walkSchema(own(schema, 'if'), `${path}/if`)].flatMap(([at, part]) =>
    Object.keys(part)
      .filter((keyword) => !conditionKeywords.has(keyword))
      .map((keyword) => notSupported(pointerTo(at, keyword), `if … ${keyword}`)),
  );

const branchesBelow = (schema: unknown): number => {
  if (!isObject(schema)) return 1;
  const branches = ['oneOf', 'anyOf'].flatMap((keyword) => {
    const parts = schemasAt(schema, keyword);
    return isChoiceList(parts) ? [] : [parts.reduce((sum, part) => sum + branchesBelow(part), 0)];
  });
  const inside = [
    ...Object.values(schemaAt(schema, 'properties') ?? {}),
    ...schemasAt(schema, 'allOf'),
    ...['items', 'then', 'else', 'not', 'contains'].map((keyword) => own(schema, keyword)),
    ...Object.values(schemaAt(schema, 'dependencies') ?? {}),
  ].map(branchesBelow);
  return Math.max(
    1,
    ...inside,
    branches.reduce((product, width) => product * Math.max(1, width), 1),
  );
};

const checks: readonly Check[] = [notSupportedHere, names, widths, uniqueRows, conditions];

const rooted = (problem: Problem, path: string): Problem => ({
  ...problem,
  pointer: path + (problem.pointer ?? ''),
});

const isPart = (ref: unknown): boolean => typeof ref === 'string' && ref.startsWith('part:');

/** The schema with its parts left out, for a draft whose parts are not brought in yet. */
const withoutParts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutParts);
  if (!isObject(value)) return value;
  const kept = isPart(own(value, '$ref'))
    ? Object.entries(value).filter(([key]) => key !== '$ref')
    : Object.entries(value);
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutParts(item)]));
};

const isGroup: Check = (schema, path) =>
  own(schema, 'type') === 'object'
    ? []
    : [
        problemAt(
          `${path}/type`,
          'definition.wrong-type',
          'แบบฟอร์มต้องเป็น object',
          'A form’s schema must be an object',
        ),
      ];

/**
 * What keeps a form’s schema from being used: too wide, keywords or names that Sala does not support, and all that core/schema
 * refuses. Widths and references are asked before the schema is compiled. Parts may still be references.
 */
export const checkFormSchema = (schema: SchemaObject, path: string): readonly Problem[] => {
  const found = [
    ...isGroup(schema, path),
    ...[...walkSchema(schema, path)].flatMap(([at, part]) => checks.flatMap((check) => check(part, at))),
  ];
  if (found.length > 0) return found;
  if (branchesBelow(schema) > widthLimits.branchesAlongPath)
    return [tooWide(path, widthLimits.branchesAlongPath)];
  const inlined = inlineRefs(withoutParts(schema) as SchemaObject, [], path);
  if (inlined.problems.length > 0) return inlined.problems;
  return checkSchema(inlined.schema).map((problem) => rooted(problem, path));
};
