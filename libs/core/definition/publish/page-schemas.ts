import { isObject, isWithin, pointerNames, schemaAt, stringsAt, type SchemaObject } from '#core/fields';
import type { FormDefinition, Page } from '../meta/form.js';

/** Which of the form’s top-level fields a page judges, and whether it is the one that also judges what belongs to no field. */
interface Share {
  readonly names: ReadonlySet<string>;
  readonly isLast: boolean;
}

const annotations: ReadonlySet<string> = new Set([
  '$comment',
  'default',
  'definitions',
  'description',
  'examples',
  'title',
]);

/** Names that nobody knows never reach a validator: the engine leaves them out of the answers. */
const closings: ReadonlySet<string> = new Set(['additionalProperties', 'propertyNames']);

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

const saysNothing = (schema: unknown): boolean =>
  schema === true || (isObject(schema) && Object.keys(schema).every((keyword) => keyword === 'type'));

const pick = (record: SchemaObject, { names }: Share): SchemaObject =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));

/** Top-level fields that a schema speaks of, at any depth of its own conditions and unions. */
const namesIn = (schema: unknown): readonly string[] => {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (!isObject(schema)) return [];
  const { properties, required, dependencies, ...rest } = schema;
  const inside = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'].flatMap((key) =>
    namesIn(rest[key]),
  );
  return [
    ...Object.keys(isObject(properties) ? properties : {}),
    ...(Array.isArray(required) ? required.map(String) : []),
    ...Object.keys(isObject(dependencies) ? dependencies : {}),
    ...inside,
  ];
};

/** A union can’t be taken apart: every page that it speaks of judges it whole, and so does the last. */
const isTouched = (schema: unknown, share: Share): boolean =>
  share.isLast || namesIn(schema).some((name) => share.names.has(name));

type Slicer = (value: unknown, share: Share, schema: SchemaObject) => unknown;

/** How the share of each keyword is cut; `undefined` when nothing of it is left. */
const slicers: Readonly<Record<string, Slicer>> = {
  properties: (_, share, schema) => {
    const kept = pick(schemaAt(schema, 'properties') ?? {}, share);
    return isEmpty(kept) ? undefined : kept;
  },
  required: (_, { names }, schema) => {
    const kept = stringsAt(schema, 'required').filter((name) => names.has(name));
    return kept.length > 0 ? kept : undefined;
  },
  allOf: (parts, share) => {
    const kept = (parts as readonly unknown[])
      .map((part) => slice(part, share))
      .filter((part) => !saysNothing(part));
    return kept.length > 0 ? kept : undefined;
  },
  dependencies: (needs, share) => {
    const kept = Object.entries(needs as SchemaObject)
      .map(([name, need]) => [name, sliceNeed(need, share)] as const)
      .filter(([, need]) => need !== undefined);
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  },
  oneOf: (parts, share) => (isTouched(parts, share) ? parts : undefined),
  anyOf: (parts, share) => (isTouched(parts, share) ? parts : undefined),
  not: (part, share) => (isTouched(part, share) ? part : undefined),
};

const sliceNeed = (need: unknown, share: Share): unknown => {
  if (Array.isArray(need)) {
    const kept = need.filter((name) => share.names.has(String(name)));
    return kept.length > 0 ? kept : undefined;
  }
  const kept = slice(need, share);
  return saysNothing(kept) ? undefined : kept;
};

/** A condition looks at the whole answers; only what follows from it is cut. */
const sliceCondition = (schema: SchemaObject, share: Share): SchemaObject => {
  const branches = Object.fromEntries(
    ['then', 'else']
      .filter((keyword) => Object.hasOwn(schema, keyword))
      .map((keyword) => [keyword, slice(schema[keyword], share)] as const)
      .filter(([, branch]) => !saysNothing(branch)),
  );
  return isEmpty(branches) ? {} : { if: schema['if'], ...branches };
};

const slice = (schema: unknown, share: Share): unknown => {
  if (!isObject(schema)) return share.isLast ? schema : true;
  const { if: condition, then: _then, else: _else, ...plain } = schema;
  const kept = Object.entries(plain)
    .filter(([keyword]) => !annotations.has(keyword) && !closings.has(keyword))
    .map(([keyword, value]) => {
      const cut = Object.hasOwn(slicers, keyword) ? slicers[keyword] : undefined;
      if (cut) return [keyword, cut(value, share, schema)] as const;
      return [keyword, keyword === 'type' || share.isLast ? value : undefined] as const;
    })
    .filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(kept),
    ...(condition !== undefined && sliceCondition(schema, share)),
  };
};

const namesOf = (page: Page): ReadonlySet<string> =>
  new Set(
    page.sections
      .flatMap((section) => section.fields)
      .map((field) => pointerNames(field)[0])
      .filter((name) => name !== undefined),
  );

/** Whether an answer stands on a page. */
export const isOnPage = (page: Page, pointer: string): boolean =>
  page.sections.some((section) => section.fields.some((field) => isWithin(pointer, field)));

/**
 * Takes a published schema apart by pages: what each page’s answers must be, conditions over other pages included. All
 * pages together say of the answers, as the engine leaves them, what the whole schema says: each accepts exactly when
 * the whole does, and each names the mistakes of its own fields. Unions at the top, which can’t be taken apart, are
 * judged on every page that they speak of; what belongs to no field, on the last one.
 */
export const pageSchemas = ({
  schema,
  pages,
}: Pick<FormDefinition, 'schema' | 'pages'>): Readonly<Record<string, SchemaObject>> =>
  Object.fromEntries(
    pages.map((page, index) => [
      page.id,
      slice(schema, { names: namesOf(page), isLast: index === pages.length - 1 }) as SchemaObject,
    ]),
  );
