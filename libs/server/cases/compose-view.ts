import { mayAssignSomebody, mayRelease, mayReveal, mayTake } from '#core/access';
import type { Calendar } from '#core/calendar';
import { maskAnswers, maskedPointers } from '#core/form';
import { isOk, titleOr } from '#core/result';
import { bangkokDay, receiptNumber } from '#core/thai';
import { statusLine, statusText } from '#core/workflow';
import type { CaseAction, CaseCorrection, CaseView } from '#contracts/cases';
import type { StoredFile } from '#contracts/files';
import type { SessionUser } from '#platform/http';
import { applicantFacts } from '#server/submissions';
import { toActionViews } from './action-view.js';
import { attachmentViews } from './attachment-views.js';
import type { CaseEventEntity } from './case-event.entity.js';
import type { CaseFile } from './case-file.js';
import { type ProgressFacts, feeViews, progressView } from './case-progress.js';
import { clockViews } from './clock-views.js';
import { offersTo } from './offers.js';
import { toTimeline } from './timeline.js';

/** What the page of a case is made from: all that was read for it, and who reads. */
export interface CaseFacts extends ProgressFacts {
  readonly file: CaseFile;
  readonly reader: SessionUser;
  readonly calendar: Calendar;
  readonly villages: readonly number[];
  readonly events: readonly CaseEventEntity[];
  readonly stored: ReadonlyMap<string, StoredFile>;
  readonly correction: CaseCorrection | null;
  readonly papers: (action: string) => NonNullable<CaseAction['papers']>;
}

const standing = ({ file, names, now, calendar }: CaseFacts) => {
  const { row, state, service, answers } = file;
  const { definition, workflow } = service;
  return {
    service: row.service,
    serviceTitle: definition.title,
    serviceVersion: row.serviceVersion,
    state: row.state,
    stateTitle: titleOr(definition.workflow.states[row.state]?.title, row.state),
    phase: row.phase,
    publicStatus: statusLine(workflow.publicStatus(state)),
    publicTitle: statusText(workflow.publicStatus(state)),
    flags: workflow
      .flagsAt(state, { answers, now, calendar })
      .map((id) => ({ id, title: workflow.flagTitle(id) })),
    division: row.division,
    channel: state.filedBy === null ? 'online' : 'counter',
    assignee: row.assignee ? { id: row.assignee, name: names.get(row.assignee) ?? '' } : null,
  };
};

/** What was filed, as far as its reader may see it now. */
const filing = ({ file, masked, villages, calendar, stored }: CaseFacts) => {
  const { row, state, service, answers } = file;
  const { definition } = service;
  const evaluated = service.form.evaluate(answers, {
    today: bangkokDay(row.receivedAt),
    council: { villages: [...villages] },
    calendar,
  });
  return {
    applicant: masked ? row.applicantMasked : applicantFacts(definition.privacy, answers).name,
    maskedFields: masked ? [...maskedPointers(definition)] : [],
    answers: { ...(masked ? maskAnswers(answers, definition) : answers) },
    fees: feeViews(state, evaluated.fees, definition),
    attachments: masked ? [] : attachmentViews(file, stored),
  };
};

const actions = ({ file, reader, masked, now, calendar, papers }: CaseFacts): CaseView['actions'] => {
  const offers = offersTo(file, reader, { now, calendar });
  return toActionViews(file, offers, masked ? null : { now, calendar }, papers);
};

/** The page of a case: everything about it that its reader may see now. */
export const composeView = (facts: CaseFacts): CaseView => {
  const { file, reader, masked, now, calendar, names, codes, numbers } = facts;
  const { row, state, service } = file;
  const access = service.workflow.accessAt(state);
  return {
    id: row.id,
    receiptNumber: receiptNumber(row.receiptSeq, row.receiptYear),
    ...(!masked && { trackingCode: row.trackingCode }),
    ...standing(facts),
    ...filing(facts),
    masked,
    canReveal: masked && isOk(mayReveal(reader, state, access)),
    receivedAt: state.receivedAt,
    effectiveReceivedAt: state.effectiveReceivedAt,
    dueAt: row.dueAt?.toISOString() ?? null,
    clocks: clockViews(file, { reader, now, calendar }),
    version: row.version,
    progress: progressView(file, { names, masked, now, codes, numbers }),
    correction: facts.correction,
    timeline: toTimeline(facts.events, service, names, masked ? null : facts.stored),
    actions: actions(facts),
    canTake: isOk(mayTake(reader, state, access)),
    canRelease: isOk(mayRelease(reader, state, access)),
    canAssign: isOk(mayAssignSomebody(reader, state, access)),
  };
};
