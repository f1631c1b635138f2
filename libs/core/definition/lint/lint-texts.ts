import { choicesOf, isObject, own, pointerTo, valueAt, type Field } from '#core/fields';
import type { Problem } from '#core/result';
import { found, unknownField, warned, type Lint } from './lint-context.js';

const isText = (value: unknown): value is { readonly th: string; readonly en: string } =>
  isObject(value) &&
  typeof value['th'] === 'string' &&
  typeof value['en'] === 'string' &&
  Object.keys(value).length === 2;

const noEnglish = (path: string): Problem =>
  warned(path, 'missing-english', 'ยังไม่มีข้อความภาษาอังกฤษ', 'The English text is missing');

const emptyTexts = (value: unknown, path: string): readonly Problem[] => {
  if (isText(value)) {
    return [
      ...(value.th.trim() === ''
        ? [found(path, 'missing-thai', 'ยังไม่มีข้อความภาษาไทย', 'The Thai text is missing')]
        : []),
      ...(value.en.trim() === '' ? [noEnglish(path)] : []),
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => emptyTexts(item, pointerTo(path, key)));
};

/** Texts of the definition: Thai is never empty, English should not be. */
export const lintTexts: Lint = ({ definition }) => {
  const { form, ...rest } = definition;
  const { schema: _, ui: __, ...formTexts } = form;
  return [...emptyTexts(rest, ''), ...emptyTexts(formTexts, '/form')];
};

const uiAt = (ui: unknown, field: Field): unknown => valueAt(ui, field.pointer.replaceAll('/*', '/items'));

/** English words of fields: each titled field has a title, each choice a label, and none speaks of a field that isn’t there. */
export const lintTranslations: Lint = ({ definition: { form }, top, fields }) => {
  const english = form.translations?.en ?? {};
  const path = (pointer: string) => pointerTo('/form/translations/en', pointer);
  const judge = (field: Field): readonly Problem[] => {
    const words = own(english, field.pointer) as
      { title?: string; choices?: Readonly<Record<string, string>> } | undefined;
    const choices = (choicesOf(field.schema) ?? []).filter(({ title }) => title !== undefined);
    const composite = Object.hasOwn(Object(uiAt(form.ui, field)) as object, 'ui:field');
    return [
      ...(words?.title?.trim() || own(field.schema, 'title') === undefined
        ? []
        : [noEnglish(path(field.pointer))]),
      ...(choices.every(({ value }) => words?.choices?.[String(value)])
        ? []
        : [noEnglish(`${path(field.pointer)}/choices`)]),
      ...(composite ? [] : field.fields.flatMap(judge)),
    ];
  };
  return [
    ...Object.keys(english)
      .filter((pointer) => pointer !== '' && !fields.has(pointer.replace(/\/\*$/, '')))
      .map((pointer) => unknownField(path(pointer), pointer)),
    ...top.flatMap(judge),
  ];
};
