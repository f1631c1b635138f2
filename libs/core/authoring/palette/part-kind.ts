import { isFormPart, type Part, type SharedPart } from '#core/definition';
import { own } from '#core/fields';
import { text } from '#core/result';
import type { FieldKind } from './field-kind.js';

const camel = (kebab: string): string =>
  kebab.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A shared part as something to put into a form. */
export const partKind = ({ part, version, schema, translations }: Part): FieldKind => {
  const thai = String(own(schema, 'title') ?? part);
  const english = translations?.en['']?.title ?? part;
  return {
    id: `part:${part}@${version}`,
    group: 'part',
    title: text(thai, english),
    about: text('ชิ้นส่วนที่หลายบริการใช้ร่วมกัน', 'A part that several services share'),
    words: [part],
    name: camel(part),
    schema: { $ref: `part:${part}@${version}`, title: thai },
    ui: {},
    english: { '': { title: english } },
    properties: [],
    required: true,
  };
};

/** The newest version of each part of forms. */
export const newestParts = (parts: readonly SharedPart[]): readonly Part[] =>
  parts
    .filter(isFormPart)
    .filter(({ part, version }) => parts.every((other) => other.part !== part || other.version <= version));
