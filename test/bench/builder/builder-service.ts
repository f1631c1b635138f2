import type { DefinitionFile } from '#contracts/admin';
import type { ServiceDefinition } from '#core/definition';
import { formService } from '../form/form-service.js';

/** So many fields stand on the measured canvas. */
export const canvasFields = 300;

/** The language lets a section have sixty; there must be room for more. */
const sectionSize = 50;

export const canvasCode = 'bench-canvas';

const text = (th: string) => ({ th, en: th });

/** A form as large as the language lets one page be: all its fields are drawn at once. */
export const builderService = (): DefinitionFile => {
  const file = formService(canvasFields);
  const definition = file.definition as unknown as ServiceDefinition;
  const { pages } = definition.form;
  const fields = pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  const sections = Array.from({ length: Math.ceil(fields.length / sectionSize) }, (_, index) => ({
    id: `section-${index + 1}`,
    title: text(`ตอนที่ ${index + 1}`),
    fields: fields.slice(index * sectionSize, (index + 1) * sectionSize),
  }));
  return {
    ...file,
    definition: {
      ...definition,
      code: canvasCode,
      title: text('แบบฟอร์มที่ใหญ่ที่สุด'),
      form: { ...definition.form, pages: [{ ...pages[0]!, sections }] },
    },
  };
};
