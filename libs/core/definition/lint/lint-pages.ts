import type { Problem } from '#core/result';
import { doubles, found, unknownField, type Lint } from './lint-context.js';

const emptySection = (path: string): Problem =>
  found(path, 'empty-section', 'ตอนนี้ยังไม่มีช่อง', 'The section has no fields yet');

/** Each top-level field stands on exactly one page, each paper on at most one. */
export const lintPages: Lint = ({ definition, top, fields }) => {
  const problems: Problem[] = [];
  const places = new Map<string, string>();
  const papers = new Map<string, string>();
  const known = new Set(definition.attachments.map((attachment) => attachment.key));
  const place = (pointer: string, path: string): void => {
    const field = fields.get(pointer);
    if (!field) problems.push(unknownField(path, pointer));
    else if (!top.includes(field)) {
      problems.push(
        found(path, 'not-top-level', 'หน้าฟอร์มอ้างถึงได้เฉพาะช่องชั้นบนสุด', 'Pages list top-level fields only'),
      );
    } else if (places.has(pointer)) {
      problems.push(
        found(
          path,
          'field-on-two-pages',
          `ช่อง ${pointer} อยู่ในหน้าฟอร์มมากกว่าหนึ่งที่`,
          `The field ${pointer} stands in two places`,
        ),
      );
    } else places.set(pointer, path);
  };
  const placePaper = (key: string, path: string): void => {
    if (!known.has(key))
      problems.push(
        found(path, 'unknown-attachment', `ไม่มีเอกสารแนบ ${key}`, `There is no attachment ${key}`),
      );
    else if (papers.has(key)) {
      problems.push(
        found(
          path,
          'attachment-on-two-pages',
          `เอกสารแนบ ${key} อยู่มากกว่าหนึ่งหน้า`,
          `The attachment ${key} stands on two pages`,
        ),
      );
    } else papers.set(key, path);
  };
  definition.form.pages.forEach((page, pageIndex) => {
    const path = `/form/pages/${pageIndex}`;
    page.sections.forEach((section, sectionIndex) => {
      const at = `${path}/sections/${sectionIndex}`;
      if (section.fields.length === 0) problems.push(emptySection(at));
      section.fields.forEach((pointer, index) => place(pointer, `${at}/fields/${index}`));
    });
    (page.attachments ?? []).forEach((key, index) => placePaper(key, `${path}/attachments/${index}`));
  });
  const homeless = top
    .filter((field) => !places.has(field.pointer))
    .map((field) =>
      found(
        `/form/schema/properties/${field.name}`,
        'field-on-no-page',
        `ช่อง ${field.pointer} ไม่อยู่ในหน้าใด`,
        `The field ${field.pointer} is on no page`,
      ),
    );
  const sections = definition.form.pages.flatMap((page) => page.sections.map(({ id }) => id));
  const named = doubles(sections).map((id) =>
    found('/form/pages', 'double-id', `มีตอน ${id} มากกว่าหนึ่ง`, `There are two sections called ${id}`),
  );
  return [...problems, ...homeless, ...named];
};
