import { text, type Problem, type Text } from '#core/result';
import type { FormDefinition } from '#core/definition';
import type { SchemaError } from '#core/validator-runtime';
import { kindOfField } from './field-kind.js';
import { messageOf } from './keyword-table.js';
import { locateField, type LocatedField } from './locate-field.js';

/** The form’s own words: error texts by field and keyword, and English titles. A `FormDefinition` fits as it is. */
export type MessageSource = Pick<FormDefinition, 'messages' | 'translations'>;

type AnswerProblem = Problem & { readonly pointer: string };
type Schema = Readonly<Record<string, unknown>>;

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

const titleOf = ({ schema, pattern, rows }: LocatedField, source: MessageSource): Text => {
  const title = typeof schema['title'] === 'string' ? schema['title'] : undefined;
  const english = own(source.translations?.en, pattern)?.title ?? title ?? 'this field';
  const suffix = rows.length > 0 ? rows.join('.') : undefined;
  return suffix === undefined
    ? text(title ?? 'ช่องนี้', english)
    : text(`${title ?? 'ช่องนี้'} (รายการที่ ${suffix})`, `${english} (item ${suffix})`);
};

const ownWords = (source: MessageSource, pattern: string, keyword: string, words: Text): Text => {
  const given = own(own(source.messages, pattern), keyword);
  const english = own(own(source.translations?.en, pattern)?.messages, keyword);
  return text(given?.th ?? words.th, english ?? (given?.en || undefined) ?? words.en);
};

const describe = (error: SchemaError, schema: Schema, source: MessageSource): AnswerProblem => {
  const field = locateField(schema, error.pointer);
  const kind = kindOfField(field.schema);
  const subject = { title: titleOf(field, source), kind, schema: field.schema, params: error.params };
  const { code, sentence } = messageOf(error.keyword, subject);
  const keyword = code === 'answer.required' ? 'required' : error.keyword;
  return { code, pointer: error.pointer, message: ownWords(source, field.pattern, keyword, sentence(subject)) };
};

/**
 * Errors of a validator in words that say what to do, in Thai and English, with the field’s title. `schema` is the form’s
 * Thai schema. The form’s own texts (`messages`, by pointer with `*` for rows, then keyword) win over ours.
 */
export const describeErrors = (
  errors: readonly SchemaError[],
  schema: Schema,
  source: MessageSource = {},
): readonly AnswerProblem[] => {
  const seen = new Set<string>();
  return errors
    .map((error) => describe(error, schema, source))
    .filter(({ pointer, code }) => !seen.has(`${pointer} ${code}`) && seen.add(`${pointer} ${code}`));
};
