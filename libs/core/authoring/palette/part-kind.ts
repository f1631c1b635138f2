import { isFormPart, type Part, type SharedPart } from '#core/definition';
import { own } from '#core/fields';
import { listFields } from '#core/form';
import { type Text, text } from '#core/result';
import type { FieldKind } from './field-kind.js';

const camel = (kebab: string): string =>
  kebab.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const namedFields = 5;

/** What a part asks, by its fields, as far as a line holds them: several parts may have one title. */
const asks = ({ schema, ui = {}, translations }: Part): Text => {
  const fields = listFields({ schema, ui, ...(translations && { translations }) });
  const titles = fields.flatMap(({ depth, title }) => (depth === 0 && title.th !== '' ? [title] : []));
  const more = titles.length > namedFields;
  const line = (language: keyof Text, ending: string) =>
    titles
      .slice(0, namedFields)
      .map((title) => title[language])
      .join(' · ') + (more ? ending : '');
  return text(line('th', ' และอื่น\u00A0ๆ'), line('en', ' and more'));
};

/** A shared part as something to put into a form. */
export const partKind = (shared: Part): FieldKind => {
  const { part, version, schema, translations } = shared;
  const thai = String(own(schema, 'title') ?? part);
  const english = translations?.en['']?.title ?? part;
  return {
    id: `part:${part}@${version}`,
    group: 'part',
    title: text(thai, english),
    about: asks(shared),
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
