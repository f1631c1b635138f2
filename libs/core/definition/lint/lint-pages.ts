import type { Problem } from '#core/result';
import { doubles, found, unknownField, type Lint, type LintContext } from './lint-context.js';

const emptySection = (path: string): Problem =>
  found(path, 'empty-section', 'ตอนนี้ยังไม่มีช่อง', 'The section has no fields yet');

/** What is wrong with a field in a place; a good one is placed now. */
const placeField = (
  pointer: string,
  path: string,
  { top, fields }: LintContext,
  placed: Set<string>,
): readonly Problem[] => {
  const field = fields.get(pointer);
  if (!field) return [unknownField(path, pointer)];
  if (!top.includes(field))
    return [found(path, 'not-top-level', 'หน้าฟอร์มอ้างถึงได้เฉพาะช่องชั้นบนสุด', 'Pages list top-level fields only')];
  if (placed.has(pointer))
    return [
      found(
        path,
        'field-on-two-pages',
        `ช่อง ${pointer} อยู่ในหน้าฟอร์มมากกว่าหนึ่งที่`,
        `The field ${pointer} stands in two places`,
      ),
    ];
  placed.add(pointer);
  return [];
};

const placePaper = (
  key: string,
  path: string,
  { definition }: LintContext,
  placed: Set<string>,
): readonly Problem[] => {
  if (!definition.attachments.some((attachment) => attachment.key === key))
    return [found(path, 'unknown-attachment', `ไม่มีเอกสารแนบ ${key}`, `There is no attachment ${key}`)];
  if (placed.has(key))
    return [
      found(
        path,
        'attachment-on-two-pages',
        `เอกสารแนบ ${key} อยู่มากกว่าหนึ่งหน้า`,
        `The attachment ${key} stands on two pages`,
      ),
    ];
  placed.add(key);
  return [];
};

const homeless = ({ top }: LintContext, placed: ReadonlySet<string>): readonly Problem[] =>
  top
    .filter(({ pointer }) => !placed.has(pointer))
    .map(({ name, pointer }) =>
      found(
        `/form/schema/properties/${name}`,
        'field-on-no-page',
        `ช่อง ${pointer} ไม่อยู่ในหน้าใด`,
        `The field ${pointer} is on no page`,
      ),
    );

const sameSections = ({ definition }: LintContext): readonly Problem[] =>
  doubles(definition.form.pages.flatMap((page) => page.sections.map(({ id }) => id))).map((id) =>
    found('/form/pages', 'double-id', `มีตอน ${id} มากกว่าหนึ่ง`, `There are two sections called ${id}`),
  );

/** Each top-level field stands on exactly one page, each paper on at most one. */
export const lintPages: Lint = (context) => {
  const placed = { fields: new Set<string>(), papers: new Set<string>() };
  const problems = context.definition.form.pages.flatMap(({ sections, attachments = [] }, page) => [
    ...sections.flatMap(({ fields }, index) => {
      const at = `/form/pages/${page}/sections/${index}`;
      return [
        ...(fields.length === 0 ? [emptySection(at)] : []),
        ...fields.flatMap((pointer, place) =>
          placeField(pointer, `${at}/fields/${place}`, context, placed.fields),
        ),
      ];
    }),
    ...attachments.flatMap((key, index) =>
      placePaper(key, `/form/pages/${page}/attachments/${index}`, context, placed.papers),
    ),
  ]);
  return [...problems, ...homeless(context, placed.fields), ...sameSections(context)];
};
