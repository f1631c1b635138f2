import { text, type Problem, type Text } from '#core/result';
import type { FormDefinition } from '#core/definition';
import type { SchemaObject } from '#core/fields';
import type { SchemaError } from '#core/validator-runtime';
import { kindOfField, type FieldKind } from './field-kind.js';
import { messageOf } from './keyword-table.js';
import { locateField, type LocatedField } from './locate-field.js';
import { isChosenAt, isRatingAt, unitAt } from './looks.js';

/** The form’s own words: error texts by field and keyword, English titles, and its looks for units. A `FormDefinition` fits as it is. */
export type MessageSource = Pick<FormDefinition, 'messages' | 'translations'> &
  Partial<Pick<FormDefinition, 'ui'>>;

type AnswerProblem = Problem & { readonly pointer: string };

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

const plainTitle = ({ schema, pattern }: LocatedField, source: MessageSource): Text => {
  const title = typeof schema['title'] === 'string' ? schema['title'] : undefined;
  const translated =
    own(source.translations?.en, pattern) ?? own(source.translations?.en, pattern.replace(/\/\*$/, ''));
  return text(title ?? 'ช่องนี้', translated?.title ?? title ?? 'this field');
};

const titleOf = (field: LocatedField, source: MessageSource): Text => {
  const { th, en } = plainTitle(field, source);
  const row = field.rows.join('.');
  return row === '' ? text(th, en) : text(`${th} (รายการที่ ${row})`, `${en} (item ${row})`);
};

/** An answer that the form doesn’t know has no title: it goes by its name. */
const nameOf = (pointer: string): Text => {
  const name = `“${pointer.slice(pointer.lastIndexOf('/') + 1).slice(0, 60)}”`;
  return text(name, name);
};

const ownWords = (source: MessageSource, pattern: string, keywords: readonly string[], words: Text): Text => {
  const given = keywords.map((keyword) => own(own(source.messages, pattern), keyword)).find(Boolean);
  const english = keywords
    .map((keyword) => own(own(source.translations?.en, pattern)?.messages, keyword))
    .find(Boolean);
  return text(given?.th ?? words.th, english || given?.en || words.en);
};

const sentenceCase = ({ th, en }: Text): Text => text(th, en.charAt(0).toUpperCase() + en.slice(1));

const kindOf = ({ schema, pattern }: LocatedField, { ui }: MessageSource): FieldKind => {
  if (isRatingAt(ui, pattern)) return 'rating';
  return isChosenAt(ui, pattern) ? 'choice' : kindOfField(schema);
};

const describe = (error: SchemaError, schema: SchemaObject, source: MessageSource): AnswerProblem => {
  const field = locateField(schema, error.pointer);
  const kind = kindOf(field, source);
  const title = error.keyword === 'additionalProperties' ? nameOf(error.pointer) : titleOf(field, source);
  const unit = unitAt(source.ui, field.pattern);
  const subject = { title, kind, schema: field.schema, params: error.params, unit };
  const { code, sentence } = messageOf(error.keyword, subject);
  const keywords = code === 'answer.required' ? [error.keyword, 'required'] : [error.keyword];
  const words = ownWords(source, field.pattern, keywords, sentence(subject));
  return { code, pointer: error.pointer, message: sentenceCase(words) };
};

/**
 * Errors of a validator in words that say what to do, in Thai and English, with the field’s title. `schema` is the form’s
 * Thai schema. The form’s own texts (`messages`, by pointer with `*` for rows, then keyword) win over ours.
 */
export const describeErrors = (
  errors: readonly SchemaError[],
  schema: SchemaObject,
  source: MessageSource = {},
): readonly AnswerProblem[] => {
  const seen = new Set<string>();
  return errors
    .map((error) => describe(error, schema, source))
    .filter(({ pointer, code }) => !seen.has(`${pointer} ${code}`) && seen.add(`${pointer} ${code}`));
};
