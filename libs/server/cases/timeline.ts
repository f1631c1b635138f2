import { type Text, text } from '#core/result';
import type { CaseView, TimelineEntry } from '#contracts/cases';
import type { StoredFile } from '#contracts/files';
import type { PublishedService } from '#server/catalog';
import { filesOf } from './attachment-views.js';
import type { CaseEventEntity } from './case-event.entity.js';

const titles: Record<Exclude<CaseEventEntity['type'], 'case.acted'>, Text> = {
  'case.opened': text('ยื่นเรื่อง', 'Filed'),
  'case.taken': text('รับเรื่องไว้ดำเนินการ', 'Taken'),
  'case.released': text('คืนเรื่องเข้าคิว', 'Released'),
  'case.assigned': text('มอบหมายเรื่อง', 'Assigned'),
  'case.answered': text('ได้รับคำตอบ', 'Answer received'),
  'case.joined': text('มีเรื่องซ้ำมารวม', 'Another case was joined to it'),
  'case.noted': text('บันทึกภายใน', 'Internal note'),
  'case.clock-warned': text('เตือนว่าใกล้ครบกำหนด', 'Warned: the end is near'),
  'case.clock-ran-out': text('ครบกำหนดแล้วยังไม่เสร็จ', 'Ran out'),
  'case.clock-escalated': text('แจ้งผู้บังคับบัญชาว่าเกินกำหนด', 'Escalated'),
  'case.delay-reason-wanted': text('ต้องแจ้งเหตุล่าช้าแก่ผู้ยื่น', 'A reason for the delay is wanted'),
  'case.delay-reason-missing': text('ยังไม่ได้แจ้งเหตุล่าช้า', 'No reason for the delay was given'),
  'case.delay-explained': text('แจ้งเหตุล่าช้าแก่ผู้ยื่น', 'The delay was explained'),
  'case.clocks-recomputed': text('คำนวณกำหนดใหม่ตามปฏิทิน', 'Time limits moved with the calendar'),
  'case.version-moved': text('ย้ายไปใช้แบบบริการฉบับใหม่', 'Moved to the new version of the service'),
};

/** What happened, in order. Notes, answers and files of actions are kept back while the case is masked: `stored` is then null. */
export const toTimeline = (
  events: readonly CaseEventEntity[],
  service: PublishedService,
  names: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, StoredFile> | null,
): CaseView['timeline'] => events.map((event) => toEntry(event, service, names, stored));

const toEntry = (
  event: CaseEventEntity,
  { definition }: PublishedService,
  names: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, StoredFile> | null,
): TimelineEntry => {
  const masked = stored === null;
  const { data } = event;
  const action = data.action ? definition.workflow.actions[data.action] : undefined;
  const state = data.set?.state ? definition.workflow.states[data.set.state] : undefined;
  return {
    seq: event.seq,
    type: event.type,
    at: event.at.toISOString(),
    actor: event.actorId ? (names.get(event.actorId) ?? null) : null,
    actorKind: event.actorKind,
    ...(data.inNameOf && { inNameOf: names.get(data.inNameOf) ?? '' }),
    title:
      event.type === 'case.acted'
        ? (action?.title ?? text(data.action ?? '', data.action ?? ''))
        : titles[event.type],
    state: state?.title ?? null,
    note: masked ? null : (data.note ?? null),
    ...(!masked && data.input && { answers: { ...data.input } }),
    ...(stored && data.papers && { files: filesOf(Object.values(data.papers).flat(), stored) }),
    ...(!masked &&
      data.input &&
      action?.form && {
        form: { schema: action.form.schema, ui: action.form.ui, translations: action.form.translations },
      }),
  };
};
