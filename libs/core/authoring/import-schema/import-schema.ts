import { checkDefinition } from '#core/definition';
import { isObject, own, pointerNames, type SchemaObject } from '#core/fields';
import { fail, ok, problem, type Problem, type Result } from '#core/result';
import { type Beginning, blankDraft } from '../blank-draft.js';
import { removeIn } from '../json-edit.js';
import type { ServiceDraft } from '../service-draft.js';
import { type LeftOut, leftWords } from './left-out.js';
import { takeSchema } from './take-field.js';

export interface ImportedSchema {
  readonly draft: ServiceDraft;
  /** How many fields came over, those of groups and rows counted. */
  readonly fields: number;
  readonly leftOut: readonly LeftOut[];
}

const mostOnPage = 8;

const noSchema = (): Problem =>
  problem(
    'import.no-schema',
    'ไฟล์นี้ไม่ใช่ JSON Schema ของแบบฟอร์ม: ต้องเป็น object ที่มี properties',
    'This is no JSON Schema of a form: it must be an object with properties',
  );

const nothingLeft = (): Problem =>
  problem('import.nothing-left', 'ไม่มีช่องใดในไฟล์นี้ที่นำมาใช้ได้', 'None of its fields could be taken over');

/** Whether a JSON document looks like a plain JSON Schema of an object, not like a definition of ours. */
export const isPlainSchema = (document: unknown): document is SchemaObject =>
  isObject(document) &&
  own(document, 'definition') === undefined &&
  own(document, 'workflow') === undefined &&
  ['properties', '$ref', 'allOf', '$schema'].some((keyword) => Object.hasOwn(document, keyword));

const pagesOf = (names: readonly string[]): ServiceDraft['definition']['form']['pages'] =>
  Array.from({ length: Math.ceil(names.length / mostOnPage) }, (_, page) => ({
    id: `page-${page + 1}`,
    title: { th: `หน้า ${page + 1}`, en: `Page ${page + 1}` },
    sections: [
      {
        id: `section-${page + 1}`,
        fields: names.slice(page * mostOnPage, (page + 1) * mostOnPage).map((name) => `/${name}`),
      },
    ],
  }));

const draftOf = (beginning: Beginning, schema: SchemaObject): ServiceDraft => {
  const blank = blankDraft(beginning);
  const names = Object.keys(own(schema, 'properties') as SchemaObject);
  const [group] = blank.definition.privacy.groups;
  return {
    ...blank,
    definition: {
      ...blank.definition,
      form: { ...blank.definition.form, schema, pages: pagesOf(names) },
      privacy: {
        ...blank.definition.privacy,
        ...(group && { groups: [{ ...group, fields: names.map((name) => `/${name}`) }] }),
      },
    },
  };
};

const beginningOfForm = '/form/schema/properties/';

/** Takes out, one after another, the top fields that the language refuses all the same. */
const settle = (
  beginning: Beginning,
  schema: SchemaObject,
  leftOut: LeftOut[],
): Result<{ draft: ServiceDraft; schema: SchemaObject }> => {
  for (let rest = schema; ;) {
    if (Object.keys(own(rest, 'properties') as SchemaObject).length === 0) return fail(nothingLeft());
    const draft = draftOf(beginning, rest);
    const checked = checkDefinition(draft.definition);
    if (checked.ok) return ok({ draft, schema: rest });
    const found = checked.problems.find(({ pointer = '' }) => pointer.startsWith(beginningOfForm));
    if (!found) return checked;
    const [, , , name = ''] = pointerNames(found.pointer ?? '');
    leftOut.push({ path: `/properties/${name}`, words: leftWords.refused(found.message) });
    rest = without(rest, name);
  }
};

const without = (schema: SchemaObject, name: string): SchemaObject => {
  const fewer = removeIn(schema, `/properties/${name}`) as SchemaObject;
  const required = own(fewer, 'required');
  return Array.isArray(required) ? { ...fewer, required: required.filter((one) => one !== name) } : fewer;
};

const countFields = (schema: SchemaObject): number => {
  const items = own(schema, 'items');
  const inner = own(schema, 'properties') ?? (isObject(items) ? own(items, 'properties') : undefined);
  return Object.values((inner ?? {}) as Record<string, SchemaObject>).reduce(
    (sum, child) => sum + 1 + countFields(child),
    0,
  );
};

/**
 * Makes a draft out of a plain JSON Schema (draft-07) that another tool wrote: fields, groups, rows, choices, limits and
 * local references come over; what forms can’t hold is listed with its place. The rest of the service is blank. Refuses
 * `import.no-schema`, and `import.nothing-left` when no field remains.
 */
export const importSchema = (document: unknown, beginning: Beginning): Result<ImportedSchema> => {
  if (!isPlainSchema(document)) return fail(noSchema());
  const leftOut: LeftOut[] = [];
  const leave = (path: string, words: LeftOut['words']): void => void leftOut.push({ path, words });
  const taken = takeSchema(document, '', { root: document, leave });
  if (!taken || own(taken, 'type') !== 'object') return fail(noSchema());
  const { title: _title, description: _description, ...schema } = taken;
  const settled = settle(beginning, schema, leftOut);
  return settled.ok
    ? ok({ draft: settled.value.draft, fields: countFields(settled.value.schema), leftOut })
    : settled;
};
