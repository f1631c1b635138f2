import { text } from '#core/result';
import type { SchemaObject } from '#core/fields';
import type { FieldKind, KindGroup } from './field-kind.js';

/** What a kind is made of. */
export interface Making extends Partial<Pick<FieldKind, 'properties' | 'words' | 'required' | 'english'>> {
  readonly th: readonly [title: string, about: string];
  readonly en: readonly [title: string, about: string];
  readonly name: string;
  readonly schema: SchemaObject;
  readonly ui: SchemaObject;
}

/** Makes a kind; its Thai title is the label of a new field. */
export const kind = (group: KindGroup, id: string, making: Making): FieldKind => {
  const { th, en, schema, english = {} } = making;
  return {
    id,
    group,
    title: text(th[0], en[0]),
    about: text(th[1], en[1]),
    words: making.words ?? [],
    name: making.name,
    schema: { ...schema, title: th[0] },
    ui: making.ui,
    english: { ...english, '': { title: en[0], ...english[''] } },
    properties: making.properties ?? [],
    required: making.required ?? true,
  };
};

/** A uiSchema that names a widget. */
export const widget = (name: string, options?: SchemaObject): SchemaObject => ({
  'ui:widget': name,
  ...(options && { 'ui:options': options }),
});

/** A text of one format with a widget of its own. */
export const ofFormat = (
  group: KindGroup,
  id: string,
  format: string,
  making: Omit<Making, 'schema' | 'ui'>,
) => kind(group, id, { ...making, schema: { type: 'string', format }, ui: widget(id) });

/** A uiSchema that names a field of its own. */
export const fieldOf = (name: string, options?: SchemaObject): SchemaObject => ({
  'ui:field': name,
  ...(options && { 'ui:options': options }),
});

/** An object that asks for all of its fields. */
export const group = (properties: Readonly<Record<string, SchemaObject>>): SchemaObject => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** A place on the map of Thailand. */
export const point = group({
  lat: { type: 'number', title: 'ละติจูด', minimum: 5, maximum: 21 },
  lng: { type: 'number', title: 'ลองจิจูด', minimum: 97, maximum: 106 },
});

/** Two choices to begin with, `first` and `second`. */
export const pairOf = (title: string): readonly SchemaObject[] => [
  { const: 'first', title: `${title} 1` },
  { const: 'second', title: `${title} 2` },
];

/** The English words of `pairOf`. */
export const pairInEnglish = (title: string) => ({ first: `${title} 1`, second: `${title} 2` });
