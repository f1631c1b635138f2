import type { FieldText } from '#core/definition';
import type { SchemaObject } from '#core/fields';
import type { Text } from '#core/result';

export const kindGroups = [
  'text',
  'number',
  'choice',
  'date',
  'person',
  'place',
  'group',
  'other',
  'part',
] as const;
export type KindGroup = (typeof kindGroups)[number];

/** One thing that can be set on a field of a kind; `at` is the path from the field’s schema or uiSchema. */
export interface Property {
  readonly id: string;
  readonly title: Text;
  readonly help?: Text;
  readonly of: 'schema' | 'ui';
  /** RFC 6901 pointer inside it. */
  readonly at: string;
  readonly type:
    | 'integer'
    | 'number'
    | 'text'
    | 'yes-no'
    | 'choices'
    | 'groups'
    | 'satang'
    | 'number-fields'
    | 'lines'
    | 'why'
    | 'register'
    | 'booking'
    | 'fills'
    | 'insides'
    | 'statements'
    | 'autocomplete';
  readonly section: 'basics' | 'checks' | 'looks';
}

/** A kind of field as an administrator knows it. */
export interface FieldKind {
  readonly id: string;
  readonly group: KindGroup;
  readonly title: Text;
  /** One line: what it is for. */
  readonly about: Text;
  /** Other words by which people look for it. */
  readonly words: readonly string[];
  /** Name of the answer when it is put into a form. */
  readonly name: string;
  readonly schema: SchemaObject;
  readonly ui: SchemaObject;
  readonly english: Readonly<Record<string, FieldText>>;
  readonly properties: readonly Property[];
  /** Asked for unless the administrator says otherwise; texts and worked-out values can’t be. */
  readonly required: boolean;
}
