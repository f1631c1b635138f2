import { fieldTree, type Field, type SchemaObject } from '#core/fields';
import type { Problem } from '#core/result';
import { parseTemplate, type Placeholder, type TemplateFault, type ValueFormat } from '#core/text';
import { satangMark } from '../../document-placeholders.js';
import { found, unknownField, warned } from '../lint-context.js';

/** What the placeholders of a template may pick. */
export interface Pickable {
  /** Answers by pattern; a field below a list is picked in rows of that list only. */
  readonly answers: ReadonlyMap<string, Field>;
  /** All else, by first name. */
  readonly others: SchemaObject;
  /** The list whose rows a table has: its pattern, or the schema of its rows. */
  readonly row?: string | SchemaObject;
}

interface Words {
  readonly th: string;
  readonly en?: string | undefined;
}

const faultWords: Readonly<Record<TemplateFault['kind'], readonly [th: string, en: string]>> = {
  'not-closed': ['ช่องเติมข้อความเขียนไม่ครบวงเล็บ', 'A placeholder is not closed'],
  'no-path': ['ช่องเติมข้อความต้องเป็นชื่อเท่านั้น', 'A placeholder is a name and nothing else'],
  'unknown-format': ['ไม่มีรูปแบบการแสดงค่านี้', 'There is no such format'],
};

const unknown = (path: string, name: string): Problem =>
  found(path, 'unknown-placeholder', `ไม่มีช่องเติมข้อความ {{${name}}}`, `There is no placeholder {{${name}}}`);

const below = (field: Field, names: readonly string[]): Field | undefined =>
  names.reduce<Field | undefined>((at, name) => at?.fields.find((child) => child.name === name), field);

const fieldOf = ({ path: [first, ...rest] }: Placeholder, { answers, others, row }: Pickable) => {
  if (first === 'answers') return answers.get(`/${rest.join('/')}`);
  if (first === 'row') {
    if (typeof row === 'string') return answers.get(`${row}/*/${rest.join('/')}`);
    return row && below(fieldTree(row), rest);
  }
  return below(fieldTree(others), [first!, ...rest]);
};

const kindOf = ({ kind, schema }: Field): string => {
  if (kind !== 'value') return kind;
  if (schema['type'] === 'array') return 'list';
  if (schema['type'] === 'integer' || schema['type'] === 'number') return 'number';
  return schema['type'] === 'string' ? 'string' : 'other';
};

/** Formats that only make sense for one sort of value; the others suit all single values. */
const needs: Partial<Record<ValueFormat, string>> = {
  date: 'string',
  'short-date': 'string',
  area: 'string',
  masked: 'string',
  number: 'number',
  baht: 'number',
  'baht-text': 'number',
  address: 'group',
};

const lintPlaceholder = (placeholder: Placeholder, path: string, pickable: Pickable): readonly Problem[] => {
  const name = placeholder.path.join('.');
  const field = fieldOf(placeholder, pickable);
  if (!field) {
    return placeholder.path[0] === 'answers'
      ? [unknownField(path, `/${placeholder.path.slice(1).join('/')}`)]
      : [unknown(path, name)];
  }
  const kind = kindOf(field);
  const wanted = placeholder.format && needs[placeholder.format];
  const isMoney = placeholder.format === 'baht' || placeholder.format === 'baht-text';
  const fits =
    wanted === undefined
      ? kind !== 'rows' && kind !== 'group'
      : kind === wanted && (!isMoney || field.schema['type'] === 'integer');
  return fits
    ? []
    : [
        found(
          path,
          'placeholder-format',
          `{{${name}}} แสดงแบบนี้ไม่ได้`,
          `{{${name}}} can’t be written like this${field.schema['$comment'] === satangMark ? '' : `: it is a ${kind}`}`,
        ),
      ];
};

const lintText = (text: string, path: string, pickable: Pickable): readonly Problem[] => {
  const { pieces, faults } = parseTemplate(text);
  return [
    ...faults.map(({ kind, at }) =>
      found(path, 'placeholder-fault', `${faultWords[kind][0]}: ${at}`, `${faultWords[kind][1]}: ${at}`),
    ),
    ...pieces.flatMap((piece) => (typeof piece === 'string' ? [] : lintPlaceholder(piece, path, pickable))),
  ];
};

/** A template: each placeholder picks something that is there, in a way that suits it; with the words in English when wanted. */
export const lintTemplate = (
  template: Words | undefined,
  path: string,
  pickable: Pickable,
  wantsEnglish = false,
): readonly Problem[] => {
  if (!template) return [];
  const { th, en } = template;
  return [
    ...(th.trim() === ''
      ? [found(`${path}/th`, 'missing-thai', 'ยังไม่มีข้อความภาษาไทย', 'The Thai text is missing')]
      : []),
    ...(wantsEnglish && !en?.trim()
      ? [warned(`${path}/en`, 'missing-english', 'ยังไม่มีข้อความภาษาอังกฤษ', 'The English text is missing')]
      : []),
    ...lintText(th, `${path}/th`, pickable),
    ...(en === undefined ? [] : lintText(en, `${path}/en`, pickable)),
  ];
};

/** The first names of what a template picks, with the rest: `answers.applicant` … */
export const pickedBy = (template: Words | undefined): readonly string[] =>
  [template?.th, template?.en].flatMap((text) =>
    text === undefined
      ? []
      : parseTemplate(text).pieces.flatMap((piece) =>
          typeof piece === 'string' ? [] : [piece.path.join('.')],
        ),
  );
