import { fieldTree, isObject, own, pointerTo, schemaAt, type Field, type SchemaObject } from '#core/fields';
import type { Answers } from '#core/form';
import type { FormDefinition } from '#core/definition';
import type { CouncilPublic } from '#contracts/catalog';
import type { Language } from '#ui/kit';
import { formatAnswer } from '../model/format-answer.js';
import type { AreaIndex } from '#core/areas';
import { formMessages } from '../messages.js';
import { isLeaf, widgetOf } from '../model/leaf.js';
import { asSchema, textAt } from '../model/read.js';

/** An answer, a group of answers or the rows of a list, ready to be read. */
export type AnswerNode =
  | {
      readonly kind: 'value';
      readonly pointer: string;
      readonly title: string;
      readonly text: string | null;
      readonly value: unknown;
      readonly widget: string;
    }
  | {
      readonly kind: 'group';
      readonly pointer: string;
      readonly title: string;
      readonly nodes: readonly AnswerNode[];
    }
  | {
      readonly kind: 'rows';
      readonly pointer: string;
      readonly title: string;
      readonly rowName: string;
      readonly rows: readonly (readonly AnswerNode[])[];
    };

interface AnswerSection {
  readonly id: string;
  readonly title?: string;
  readonly nodes: readonly AnswerNode[];
}

export interface AnswerPage {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly AnswerSection[];
}

interface AnswerSource {
  /** In the reader's language. */
  readonly form: Pick<FormDefinition, 'schema' | 'ui' | 'pages'>;
  readonly answers: Answers;
  readonly language: Language;
  readonly villages: CouncilPublic['villages'];
  /** The official areas, once they are there. */
  readonly areas?: AreaIndex | null;
  /** Visible fields of a form that is being filled in: unanswered ones are listed too. Without it only answers are. */
  readonly visible?: ReadonlySet<string>;
}

interface Place {
  readonly field: Field;
  readonly ui: SchemaObject;
  readonly value: unknown;
  readonly pointer: string;
}

const titleOf = (field: Field): string => textAt(field.schema, 'title') ?? field.name;

/** A statement that is not rated does not concern the reader; anything else was left open. */
const withoutAnswer = (widget: string, language: Language): string | null =>
  widget === 'rating' ? formMessages[language].notApplicable : null;

const valueNode = (
  { field, ui, value, pointer }: Place,
  { language, villages, areas }: AnswerSource,
): AnswerNode => {
  const widget = widgetOf(field.schema, ui);
  const format = { schema: field.schema, widget, language, villages, areas };
  const text = value === undefined ? withoutAnswer(widget, language) : formatAnswer(value, format);
  return { kind: 'value', pointer, title: titleOf(field), text, value, widget };
};

const childrenOf = (
  fields: readonly Field[],
  { ui, value, pointer }: Omit<Place, 'field'>,
  source: AnswerSource,
) =>
  fields.flatMap((field) => {
    const below = {
      field,
      ui: asSchema(ui[field.name]),
      value: own(value, field.name),
      pointer: pointerTo(pointer, field.name),
    };
    return nodesOf(below, source);
  });

const rowsNode = ({ field, ui, value, pointer }: Place, source: AnswerSource): AnswerNode => ({
  kind: 'rows',
  pointer,
  title: titleOf(field),
  rowName: textAt(schemaAt(field.schema, 'items') ?? {}, 'title') ?? titleOf(field),
  rows: (Array.isArray(value) ? value : []).map((row: unknown, index) =>
    childrenOf(
      field.fields,
      { ui: asSchema(ui.items), value: row, pointer: pointerTo(pointer, index) },
      source,
    ),
  ),
});

/** Each statement with its rating in words; those left out as well, since leaving one out says something. */
const matrixNode = ({ field, value, pointer }: Place, source: AnswerSource): AnswerNode => {
  const ui = { 'ui:widget': 'rating' };
  const nodes = field.fields
    .map((child) => ({
      field: child,
      ui,
      value: own(value, child.name),
      pointer: pointerTo(pointer, child.name),
    }))
    .filter((below) => source.visible?.has(below.pointer) ?? true)
    .map((below) => valueNode(below, source));
  return { kind: 'group', pointer, title: titleOf(field), nodes };
};

/** Whoever fills in a form sees what shows; what is worked out for rules and officers alone stays hidden from them. */
const isSeen = ({ ui, value, pointer }: Place, { visible }: AnswerSource): boolean =>
  visible ? visible.has(pointer) && ui['ui:widget'] !== 'hidden' : value !== undefined;

/** Nothing for a field that is neither answered nor, where that is known, visible. */
const nodesOf = (place: Place, source: AnswerSource): readonly AnswerNode[] => {
  const { field, ui, value, pointer } = place;
  if (!isSeen(place, source)) return [];
  if (ui['ui:field'] === 'rating-matrix') return [matrixNode(place, source)];
  if (isLeaf(field, ui)) return widgetOf(field.schema, ui) === 'static' ? [] : [valueNode(place, source)];
  if (field.kind === 'rows') return [rowsNode(place, source)];
  const nodes = childrenOf(field.fields, { ui, value: isObject(value) ? value : {}, pointer }, source);
  return nodes.length > 0 ? [{ kind: 'group', pointer, title: titleOf(field), nodes }] : [];
};

/** The answers as the form's pages and sections have them; empty pages are left out. */
export const answerPages = (source: AnswerSource): readonly AnswerPage[] => {
  const { form, answers, language } = source;
  const root = fieldTree(form.schema);
  const sectionNodes = (pointers: readonly string[]) => {
    const fields = pointers.flatMap((pointer) => root.fields.filter((field) => field.pointer === pointer));
    return childrenOf(fields, { ui: form.ui, value: answers, pointer: '' }, source);
  };
  return form.pages
    .map((page) => ({
      id: page.id,
      title: page.title[language] || page.title.th,
      sections: page.sections
        .map(({ id, title, fields }) => ({
          id,
          title: title && (title[language] || title.th),
          nodes: sectionNodes(fields),
        }))
        .filter(({ nodes }) => nodes.length > 0),
    }))
    .filter(({ sections }) => sections.length > 0);
};
