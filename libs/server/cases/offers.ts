import type { Calendar } from '#core/calendar';
import type { ActionOffer } from '#core/workflow';
import type { SessionUser } from '#platform/http';
import type { CaseFile } from './case-file.js';
import { isOwn } from './perform.command.js';

interface Moment {
  readonly now: string;
  readonly calendar: Calendar;
}

/** The actions of a case as an officer finds them now, with the reason where one is not allowed. */
export const offersTo = (file: CaseFile, actor: SessionUser, moment: Moment): readonly ActionOffer[] => {
  const { answers, state, service } = file;
  return service.workflow.listOffers({ answers, state, actor, own: isOwn(file, actor), ...moment });
};
