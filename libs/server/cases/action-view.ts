import type { CaseView } from '#contracts/cases';
import type { ActionOffer } from '#core/workflow';
import type { CaseFile } from './case-file.js';

/** The offers of the workflow as buttons and small forms. */
export const toActionViews = ({ service }: CaseFile, offers: readonly ActionOffer[]): CaseView['actions'] =>
  offers.flatMap((offer) => {
    const action = service.definition.workflow.actions[offer.id];
    if (!action) return [];
    return [
      {
        id: offer.id,
        title: action.title,
        tone: action.tone ?? 'neutral',
        ...(action.confirm && { confirm: action.confirm }),
        ...(action.form && {
          form: { schema: action.form.schema, ui: action.form.ui, translations: action.form.translations },
        }),
        asksDefects: (action.effects ?? []).some((effect) => effect.type === 'request-correction'),
        allowed: offer.allowed,
        ...(offer.reason && { reason: offer.reason }),
      },
    ];
  });
