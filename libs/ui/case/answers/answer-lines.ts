import { answerPages, type AnswerNode, type AnswerPage } from '#ui/form';
import type { AreaIndex } from '#core/areas';
import { fieldTree } from '#core/fields';
import { localiseForm, type Answers } from '#core/form';
import type { FormDefinition } from '#core/definition';
import type { CouncilPublic } from '#contracts/catalog';
import type { Language } from '#ui/kit';
import type { ActionForm } from '../actions/action-form.js';

/** One answer with the names of all that it stands in. */
export interface AnswerLine {
  readonly pointer: string;
  readonly title: string;
  readonly text: string | null;
  readonly value: unknown;
  readonly widget: string;
}

export interface Reading {
  readonly form: FormDefinition;
  readonly language: Language;
  readonly villages: CouncilPublic['villages'];
  /** The official areas, once they are there. */
  readonly areas?: AreaIndex | null;
}

const linesOf = (node: AnswerNode, above: readonly string[]): readonly AnswerLine[] => {
  const path = [...above, node.title];
  if (node.kind === 'group') return node.nodes.flatMap((child) => linesOf(child, path));
  if (node.kind === 'rows') {
    return node.rows.flatMap((row, index) =>
      row.flatMap((child) => linesOf(child, [...above, `${node.rowName} ${index + 1}`])),
    );
  }
  return [{ ...node, title: path.join(' · ') }];
};

const linesOfPages = (pages: readonly AnswerPage[]): readonly AnswerLine[] =>
  pages.flatMap((page) =>
    page.sections.flatMap((section) => section.nodes.flatMap((node) => linesOf(node, []))),
  );

/** The answers, one by one, in the order of the form and the reader's language. */
export const answerLines = (answers: Answers, { form, ...reading }: Reading): readonly AnswerLine[] =>
  linesOfPages(answerPages({ form: localiseForm(form, reading.language), answers, ...reading }));

const untitled = { th: '', en: '' };

/** An action's small form as a form of one page. */
export const asWholeForm = ({ schema, ui, translations }: ActionForm): FormDefinition => {
  const fields = fieldTree(schema).fields.map(({ pointer }) => pointer);
  return {
    schema,
    ui,
    translations,
    pages: [{ id: 'form', title: untitled, sections: [{ id: 'form', fields }] }],
  };
};
