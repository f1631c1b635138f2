import { isObject, own, pointerTo, type SchemaObject } from '#core/fields';
import type { FieldText, FormDefinition } from '#core/definition';

type Texts = Readonly<Record<string, FieldText>>;

const lists: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf']);
const branches: ReadonlySet<string> = new Set(['then', 'else', ...lists]);

const translateChoice = (choice: unknown, labels: FieldText['choices']): unknown => {
  if (!isObject(choice) || !Object.hasOwn(choice, 'const')) return choice;
  const label = own(labels, String(choice['const']));
  return label === undefined ? choice : { ...choice, title: label };
};

const translateProperties = (properties: unknown, pointer: string, texts: Texts): unknown =>
  isObject(properties)
    ? Object.fromEntries(
        Object.entries(properties).map(([name, child]) => [
          name,
          translate(child, pointerTo(pointer, name), texts),
        ]),
      )
    : properties;

/** What stands in a list goes by the words of the list, where it has none of its own. */
const translateItems = (items: unknown, pointer: string, texts: Texts): unknown => {
  const words = own(texts, pointer) as FieldText | undefined;
  const { title, choices } = words ?? {};
  return translate(items, `${pointer}/*`, words ? { [`${pointer}/*`]: { title, choices }, ...texts } : texts);
};

const translateKeyword = (keyword: string, value: unknown, pointer: string, texts: Texts): unknown => {
  if (keyword === 'properties') return translateProperties(value, pointer, texts);
  if (keyword === 'items') return translateItems(value, pointer, texts);
  if (keyword === 'dependencies' && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, translate(part, pointer, texts)]),
    );
  }
  if (!branches.has(keyword)) return value;
  const words = own(texts, pointer) as FieldText | undefined;
  return Array.isArray(value)
    ? value.map((part) => translate(translateChoice(part, words?.choices), pointer, texts))
    : translate(value, pointer, texts);
};

const translate = (schema: unknown, pointer: string, texts: Texts): unknown => {
  if (!isObject(schema) || Object.hasOwn(schema, 'const')) return translateTitle(schema, pointer, texts);
  const entries = Object.entries(schema).map(
    ([keyword, value]) => [keyword, translateKeyword(keyword, value, pointer, texts)] as const,
  );
  return translateTitle(Object.fromEntries(entries), pointer, texts);
};

/** A choice keeps its own label: only fields, which have a type, take the words of their pointer. */
const translateTitle = (schema: unknown, pointer: string, texts: Texts): unknown => {
  const words = own(texts, pointer) as FieldText | undefined;
  if (!isObject(schema) || !words || !Object.hasOwn(schema, 'type')) return schema;
  return {
    ...schema,
    ...(words.title !== undefined && { title: words.title }),
    ...(words.description !== undefined && { description: words.description }),
  };
};

const thaiHints: ReadonlySet<string> = new Set(['ui:placeholder', 'ui:help', 'ui:title', 'ui:description']);

const withReason = (options: unknown, pointer: string, texts: Texts): unknown => {
  const { why: _thai, ...rest } = isObject(options) ? options : {};
  const why = (own(texts, pointer) as FieldText | undefined)?.why;
  return why === undefined ? rest : { ...rest, why };
};

const pointerBelow = (pointer: string, key: string): string =>
  key === 'items' ? `${pointer}/*` : pointerTo(pointer, key);

/** Hints exist in Thai alone; English readers get the description, and the reason in its own words. */
const withoutHints = (ui: unknown, pointer: string, texts: Texts): unknown =>
  isObject(ui)
    ? Object.fromEntries(
        Object.entries(ui)
          .filter(([key]) => !thaiHints.has(key))
          .map(([key, value]) => {
            if (key === 'ui:options') return [key, withReason(value, pointer, texts)];
            return [key, withoutHints(value, pointerBelow(pointer, key), texts)];
          }),
      )
    : ui;

/**
 * The form with titles, descriptions and choices in a language. Thai is the form itself; what has no English stays Thai.
 * Constraints are untouched, so the validator of the published schema still speaks for it.
 */
export const localiseForm = (form: FormDefinition, language: 'th' | 'en'): FormDefinition =>
  language === 'th'
    ? form
    : {
        ...form,
        schema: translate(form.schema, '', form.translations?.en ?? {}) as SchemaObject,
        ui: withoutHints(form.ui, '', form.translations?.en ?? {}) as SchemaObject,
      };
