import type { CaseAction, CaseView } from '#contracts/cases';
import type { Calendar } from '#core/calendar';
import { type ActionOffer, formAsked } from '#core/workflow';
import type { CaseFile } from './case-file.js';

interface Moment {
  readonly now: string;
  readonly calendar: Calendar;
}

const initialOf = ({ service, state, answers }: CaseFile, action: string, moment: Moment) => {
  const initial = service.workflow.initialOf(action, { state, answers, ...moment });
  return Object.keys(initial).length > 0 ? { initial: { ...initial } } : {};
};

const asked = (papers: NonNullable<CaseAction['papers']>) => (papers.length > 0 ? { papers } : {});

/** The offers of the workflow as buttons and small forms; `moment` is missing while the case is masked. */
export const toActionViews = (
  file: CaseFile,
  offers: readonly ActionOffer[],
  moment: Moment | null,
  papersOf: (action: string) => NonNullable<CaseAction['papers']>,
): CaseView['actions'] =>
  offers.flatMap((offer) => {
    const action = file.service.definition.workflow.actions[offer.id];
    if (!action) return [];
    const form = formAsked(action, file.state);
    return [
      {
        id: offer.id,
        title: action.title,
        tone: action.tone ?? 'neutral',
        ...(action.confirm && { confirm: action.confirm }),
        ...(form && { form: { schema: form.schema, ui: form.ui, translations: form.translations } }),
        ...(moment && initialOf(file, offer.id, moment)),
        ...(moment && asked(papersOf(offer.id))),
        ...(action.vote && { vote: action.vote.choice }),
        asksDefects: (action.effects ?? []).some((effect) => effect.type === 'request-correction'),
        ...((action.effects ?? []).some((effect) => effect.type === 'issue-document') && { issues: true }),
        allowed: offer.allowed,
        ...(offer.reason && { reason: offer.reason }),
      },
    ];
  });
