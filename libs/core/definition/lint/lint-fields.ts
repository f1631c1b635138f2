import {
  choicesOf,
  isObject,
  own,
  pointerNames,
  stringsAt,
  valueAt,
  type Field,
  type SchemaObject,
} from '#core/fields';
import type { Problem } from '#core/result';
import { schemaPointer } from '../publish/schema-edit.js';
import { fieldPath, found, unknownField, warned, type Lint } from './lint-context.js';

const uiOf = (ui: SchemaObject, field: Field): SchemaObject => {
  const at = pointerNames(field.pointer)
    .map((name) => `/${name === '*' ? 'items' : name}`)
    .join('');
  const found_ = valueAt(ui, at);
  return isObject(found_) ? found_ : {};
};

const titleProblems = (field: Field): readonly Problem[] => {
  const title = own(field.schema, 'title');
  return typeof title === 'string' && title.trim() !== ''
    ? []
    : [
        found(
          `${fieldPath(field)}/title`,
          'missing-thai',
          `ช่อง ${field.pointer} ยังไม่มีชื่อภาษาไทย`,
          `The field ${field.pointer} has no Thai title`,
        ),
      ];
};

const choiceProblems = (field: Field): readonly Problem[] => {
  const unnamed = (choicesOf(field.schema) ?? []).filter(
    ({ value, title }) => typeof value === 'string' && !title?.trim(),
  );
  return unnamed.length === 0
    ? []
    : [
        found(
          fieldPath(field),
          'choice-without-label',
          `ตัวเลือกของ ${field.pointer} ยังไม่มีชื่อภาษาไทย (ใช้ oneOf ที่มี const และ title)`,
          `Choices of ${field.pointer} have no Thai label (use oneOf with const and title)`,
        ),
      ];
};

const typeProblems = (field: Field): readonly Problem[] =>
  Object.hasOwn(field.schema, 'type') || field.branch
    ? []
    : [
        found(
          fieldPath(field),
          'field-without-type',
          `ช่อง ${field.pointer} ไม่บอกชนิด (type)`,
          `The field ${field.pointer} has no type`,
        ),
      ];

/** A list that must be answered and may be empty is a trap: an unticked list of choices would pass. */
const emptyListProblems = (field: Field): readonly Problem[] =>
  field.required && own(field.schema, 'type') === 'array' && !Number(own(field.schema, 'minItems') ?? 0)
    ? [
        warned(
          fieldPath(field),
          'list-may-be-empty',
          `รายการ ${field.pointer} บังคับตอบแต่ว่างได้ ใส่ minItems`,
          `The list ${field.pointer} is required but may be empty: say minItems`,
        ),
      ]
    : [];

const deadProblems = (field: Field, computed: ReadonlySet<string>): readonly Problem[] =>
  field.kind === 'value' && own(field.schema, 'readOnly') === true && !computed.has(field.pointer)
    ? [
        warned(
          fieldPath(field),
          'never-filled',
          `ช่อง ${field.pointer} เป็น readOnly แต่ไม่มีสูตรคำนวณ`,
          `The field ${field.pointer} is readOnly and nothing computes it`,
        ),
      ]
    : [];

/** Every field has a type and Thai words; parts of a composite field (`ui:field`) get theirs from it. */
export const lintFields: Lint = ({ definition: { form }, top }) => {
  const computed = new Set((form.computed ?? []).map(({ target }) => target));
  const judge = (field: Field, composite: boolean): readonly Problem[] => [
    ...(composite ? [] : titleProblems(field)),
    ...choiceProblems(field),
    ...typeProblems(field),
    ...emptyListProblems(field),
    ...deadProblems(field, computed),
    ...field.fields.flatMap((child) =>
      judge(child, composite || Object.hasOwn(uiOf(form.ui, field), 'ui:field')),
    ),
  ];
  return top.flatMap((field) => judge(field, false));
};

/** `required` names fields that are there. */
export const lintRequired: Lint = ({ definition: { form }, top, fields }) => {
  const groups = [
    { pointer: '', fields: top },
    ...[...fields.values()]
      .filter((field) => field.kind !== 'value')
      .map((field) => ({
        pointer: field.kind === 'rows' ? `${field.pointer}/*` : field.pointer,
        fields: field.fields,
      })),
  ];
  return groups.flatMap((group) => {
    const at = schemaPointer(group.pointer);
    const schema = valueAt(form.schema, at);
    if (!isObject(schema)) return [];
    return stringsAt(schema, 'required').flatMap((name, index) =>
      group.fields.some((field) => field.name === name)
        ? []
        : [unknownField(`/form/schema${at}/required/${index}`, `${group.pointer}/${name}`)],
    );
  });
};

const uiPointers = (
  ui: SchemaObject,
  path: string,
  at: string,
): readonly (readonly [path: string, pointer: string])[] =>
  Object.entries(ui).flatMap(([key, value]) => {
    if (key.startsWith('ui:') || !isObject(value)) return [];
    const pointer = key === 'items' ? `${at}/*` : `${at}/${key}`;
    return [[`${path}/${key}`, pointer] as const, ...uiPointers(value, `${path}/${key}`, pointer)];
  });

/** The uiSchema and the form’s own error texts speak of fields that are there. */
export const lintUiPointers: Lint = ({ definition: { form }, fields }) => [
  ...uiPointers(form.ui, '/form/ui', '').flatMap(([path, pointer]) =>
    fields.has(pointer.replace(/\/\*$/, '')) ? [] : [unknownField(path, pointer)],
  ),
  ...Object.keys(form.messages ?? {}).flatMap((pointer) =>
    fields.has(pointer.replace(/\/\*$/, ''))
      ? []
      : [unknownField(`/form/messages/${pointer.replaceAll('~', '~0').replaceAll('/', '~1')}`, pointer)],
  ),
];
