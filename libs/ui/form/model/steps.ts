import { isWithin } from '#core/fields';
import type { Evaluation } from '#core/form';
import type { FormDefinition } from '#core/definition';
import { paperOf } from '#core/papers';
import type { AskedPaper } from './asked-papers.js';

type Page = FormDefinition['pages'][number];

/** One screen of the form. */
export interface FormStep {
  readonly id: string;
  readonly kind: 'page' | 'attachments' | 'review' | 'exit';
  readonly page?: Page;
  /** Keys of the papers asked for on this screen, one for each row where rows have their own. */
  readonly attachments: readonly string[];
}

const attachmentsStep = 'attachments';
const reviewStep = 'review';

/**
 * The screens that the answers call for: visible pages, the papers that stand on none of them, the review. Where a page
 * ends the form, it is the last.
 */
export const listSteps = (
  form: FormDefinition,
  { pages, attachments, exit }: Pick<Evaluation, 'pages' | 'attachments' | 'exit'>,
): readonly FormStep[] => {
  const asked = attachments.map(({ key }) => key);
  const shown = form.pages.filter((page) => pages.includes(page.id));
  const steps = shown.map((page): FormStep => ({
    id: page.id,
    kind: page.id === exit ? 'exit' : 'page',
    page,
    attachments: asked.filter((key) => page.attachments?.includes(paperOf(key))),
  }));
  if (exit !== undefined) return steps;
  const placed = new Set(steps.flatMap((step) => step.attachments));
  const rest = asked.filter((key) => !placed.has(key));
  return [
    ...steps,
    ...(rest.length > 0 ? [{ id: attachmentsStep, kind: 'attachments', attachments: rest } as const] : []),
    { id: reviewStep, kind: 'review', attachments: [] },
  ];
};

/** Pointers of the top-level fields of a step and of its papers. */
const pointersOf = ({ page, attachments }: FormStep): readonly string[] => [
  ...(page?.sections.flatMap((section) => section.fields) ?? []),
  ...attachments.map((key) => `/attachments/${key}`),
];

export const belongsTo = (step: FormStep, pointer: string): boolean =>
  pointersOf(step).some((ancestor) => isWithin(pointer, ancestor));

/** The papers of a step, in order. */
export const papersOf = (step: FormStep, papers: readonly AskedPaper[]): readonly AskedPaper[] =>
  papers.filter(({ key }) => step.attachments.includes(key));
