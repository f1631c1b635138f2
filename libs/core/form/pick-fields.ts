import { isObject, isWithin, pointerTo, type SchemaObject } from '#core/fields';
import type { FormDefinition } from '#core/definition';

type Wanted = (pattern: string) => boolean;

const untitled = { th: '', en: '' };

/** What describes a field and holds neither others nor the rules between them. */
const own = ({
  properties: _p,
  items: _i,
  allOf: _a,
  required: _r,
  dependencies: _d,
  ...rest
}: SchemaObject) => rest;

const pick = (schema: unknown, pattern: string, wanted: readonly string[], leads: Wanted): unknown => {
  if (!isObject(schema) || wanted.some((each) => isWithin(pattern, each))) return schema;
  const { properties, items } = schema;
  return {
    ...own(schema),
    ...(isObject(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).flatMap(([name, child]) => {
          const at = pointerTo(pattern, name);
          return leads(at) ? [[name, pick(child, at, wanted, leads)]] : [];
        }),
      ),
    }),
    ...(items !== undefined && { items: pick(items, `${pattern}/*`, wanted, leads) }),
  };
};

/**
 * A form of one page that has the wanted fields and nothing else: neither titles of others nor rules between them.
 * Pointers are patterns; a group brings all that lies in it. For reading answers, not for judging them.
 */
export const pickFields = (form: FormDefinition, wanted: readonly string[]): FormDefinition => {
  const leads: Wanted = (pattern) =>
    wanted.some((each) => isWithin(pattern, each) || isWithin(each, pattern));
  const schema = pick(form.schema, '', wanted, leads) as SchemaObject;
  const properties = isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  const english = Object.entries(form.translations?.en ?? {}).filter(([pattern]) => leads(pattern));
  return {
    schema,
    ui: Object.fromEntries(Object.entries(form.ui).filter(([name]) => properties.includes(name))),
    pages: [
      {
        id: 'picked',
        title: untitled,
        sections: [{ id: 'picked', fields: properties.map((name) => pointerTo('', name)) }],
      },
    ],
    translations: { en: Object.fromEntries(english) },
  };
};
