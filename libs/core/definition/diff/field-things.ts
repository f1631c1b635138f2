import { fieldTree, isObject, own, pointerTo, type Field, type SchemaObject } from '#core/fields';
import type { Text } from '#core/result';
import type { FormDefinition } from '../meta/form.js';
import { type Thing, nowhere } from './thing.js';

const inner: ReadonlySet<string> = new Set(['properties', 'required', 'items']);

const plain = (value: unknown): SchemaObject => (isObject(value) ? value : {});

/** What a schema says of its field itself, without what is below it. */
const ownSchema = (schema: SchemaObject, kind: Field['kind']): SchemaObject =>
  kind === 'value' ? schema : Object.fromEntries(Object.entries(schema).filter(([key]) => !inner.has(key)));

const ownLooks = (ui: SchemaObject): SchemaObject => {
  const { 'ui:options': options, ...looks } = Object.fromEntries(
    Object.entries(ui).filter(([key]) => key.startsWith('ui:')),
  );
  return {
    ...looks,
    ...Object.fromEntries(Object.entries(plain(options)).map(([key, value]) => [`ui:${key}`, value])),
  };
};

interface Home {
  readonly name: string;
  readonly title: Text;
}

const homesOf = ({ pages }: FormDefinition): ReadonlyMap<string, Home> =>
  new Map(
    pages.flatMap((page) =>
      page.sections.flatMap((section) =>
        section.fields.map(
          (field) => [field, { name: section.id, title: section.title ?? page.title }] as const,
        ),
      ),
    ),
  );

const titleOf = ({ schema, pointer, name }: Field, english: SchemaObject): Text => {
  const thai = String(own(schema, 'title') ?? name);
  return { th: thai, en: String(own(plain(own(english, pointer)), 'title') ?? thai) };
};

/** Every field of a form as a thing, parents first. */
export const fieldThings = (form: FormDefinition): readonly Thing[] => {
  const homes = homesOf(form);
  const english = plain(form.translations?.en);
  const order = form.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
  const walk = (parent: Field, ui: SchemaObject, path: string, parentTitle: Text): readonly Thing[] =>
    parent.fields.flatMap((field) => {
      const at = pointerTo(`${path}/properties`, field.name);
      const looks = plain(own(ui, field.name));
      const title = titleOf(field, english);
      const home = homes.get(field.pointer) ?? { name: parent.pointer, title: parentTitle };
      const thing: Thing = {
        sort: 'field',
        name: field.pointer,
        path: at,
        title,
        facts: {
          ...ownSchema(field.schema, field.kind),
          ...ownLooks(looks),
          ...(field.required && { required: true }),
          ...(own(english, field.pointer) !== undefined && { english: own(english, field.pointer) }),
          ...(own(form.messages ?? {}, field.pointer) !== undefined && {
            messages: own(form.messages ?? {}, field.pointer),
          }),
        },
        home: home.name,
        homeTitle: home.title,
        ordered: true,
      };
      const rows = field.kind === 'rows';
      return [
        thing,
        ...walk(field, rows ? plain(own(looks, 'items')) : looks, rows ? `${at}/items` : at, title),
      ];
    });
  const things = walk(fieldTree(form.schema), form.ui, '/form/schema', nowhere);
  const placeOf = ({ name }: Thing): number => order.indexOf(name);
  return things.every((thing) => placeOf(thing) < 0)
    ? things
    : things.toSorted((one, other) => depthOf(one) - depthOf(other) || placeOf(one) - placeOf(other));
};

const depthOf = ({ name }: Thing): number => name.split('/').length;
