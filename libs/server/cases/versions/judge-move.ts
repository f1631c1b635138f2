import { canonicalJson, type ServiceDefinition } from '#core/definition';
import type { Evaluation, FormContext } from '#core/form';
import { type Text, text } from '#core/result';
import { type CaseState, stepClock } from '#core/workflow';
import type { PublishedService } from '#server/catalog';
import type { CaseFile } from '../case-file.js';

const same = (one: unknown, other: unknown): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null);

/** One reason why a case stays, or null. */
type Reason = (before: ServiceDefinition, after: ServiceDefinition, state: CaseState) => Text | null;

const stateStays: Reason = (before, after, { state }) => {
  const [was, is] = [before.workflow.states[state], after.workflow.states[state]];
  if (!is) return text('สถานะที่เรื่องอยู่ไม่มีในฉบับใหม่', 'The state that it stands in is not in the new version');
  const rules = ({ phase, division, approval, final, timeLimit }: typeof is) => ({
    phase,
    division,
    approval,
    final,
    timeLimit,
  });
  return was && same(rules(was), rules(is))
    ? null
    : text('สถานะที่เรื่องอยู่มีความหมายหรือเวลาต่างจากเดิม', 'The state that it stands in means something else now');
};

const clocksStay: Reason = (before, after, { clocks }) => {
  const find = ({ workflow }: ServiceDefinition, id: string) =>
    workflow.clocks?.find((clock) => clock.id === id);
  return clocks.every(({ id }) => id === stepClock || same(find(before, id), find(after, id)))
    ? null
    : text('กำหนดเวลาที่นับอยู่จะเปลี่ยน', 'A time limit that counts for it would change');
};

const pastStays: Reason = (before, after, { deeds, flags }) => {
  const { actions: was, flags: known = {} } = before.workflow;
  const { actions: is, flags: kept = {} } = after.workflow;
  const deedsStay = Object.keys(deeds).every((id) => !was[id] || (is[id] && same(was[id].form, is[id].form)));
  return deedsStay && flags.every((flag) => !Object.hasOwn(known, flag) || Object.hasOwn(kept, flag))
    ? null
    : text('สิ่งที่ทำไปแล้วไม่มีในฉบับใหม่', 'What was done with it is not in the new version');
};

const waitingStays: Reason = (before, after, { rounds, asks, correction }) => {
  if (correction) return text('กำลังให้ผู้ยื่นแก้ไข หรือเคยส่งกลับให้แก้ไข', 'A correction was asked for');
  const open = Object.keys(rounds).filter((id) => rounds[id]?.outcome === 'open');
  const approvals = open.every((id) => same(before.workflow.approvals?.[id], after.workflow.approvals?.[id]));
  return approvals && (asks.length === 0 || same(before.parties, after.parties))
    ? null
    : text('กำลังลงมติหรือรอคำตอบจากบุคคลภายนอก', 'A vote is open, or a third party was asked');
};

const timersStay: Reason = (before, after, { state }) => {
  const systems = ({ workflow }: ServiceDefinition) =>
    Object.entries(workflow.actions).filter(
      ([, { from, by }]) => from.includes(state) && by.some(({ role }) => role === 'system'),
    );
  return same(systems(before), systems(after))
    ? null
    : text('สิ่งที่ระบบทำเองในสถานะนี้เปลี่ยนไป', 'What the system does by itself in this state has changed');
};

const secretsStay: Reason = (before, after) => {
  const secrets = ({ privacy, access }: ServiceDefinition) => ({
    sensitive: privacy.groups
      .filter(({ sensitive }) => sensitive)
      .flatMap(({ fields }) => fields)
      .toSorted(),
    applicant: privacy.applicant,
    publicList: privacy.publicList,
    sealed: access.sealed ?? false,
  });
  return same(secrets(before), secrets(after))
    ? null
    : text('การปกปิดข้อมูลหรือการระบุผู้ยื่นเปลี่ยนไป', 'What is sensitive, or who applies, has changed');
};

const roomsStay: Reason = (before, after) => {
  const rooms = ({ registers, bookings, division, routes }: ServiceDefinition) => ({
    registers,
    bookings,
    division,
    routes,
  });
  return same(rooms(before), rooms(after))
    ? null
    : text(
        'ทะเบียน การจอง หรือส่วนงานของบริการเปลี่ยนไป',
        'Registers, bookings or divisions of the service have changed',
      );
};

const reasons: readonly Reason[] = [
  stateStays,
  clocksStay,
  pastStays,
  waitingStays,
  timersStay,
  secretsStay,
  roomsStay,
];

const errorsOf = ({ errors }: Evaluation): readonly string[] =>
  errors.map(({ pointer, code }) => `${pointer} ${code}`);

const answersStay = (before: Evaluation, after: Evaluation): Text | null => {
  const known = new Set(errorsOf(before));
  if (errorsOf(after).some((error) => !known.has(error)))
    return text(
      'คำตอบหรือเอกสารเดิมไม่ครบตามฉบับใหม่',
      'Its answers or papers are not enough for the new version',
    );
  if (!same(before.answers, after.answers))
    return text('คำตอบเดิมบางข้อจะหายไปหรือเปลี่ยนค่า', 'Some of its answers would go or change');
  const amounts = ({ fees }: Evaluation) => fees.map(({ code, satang }) => ({ code, satang }));
  return same(amounts(before), amounts(after)) ? null : text('ค่าธรรมเนียมจะเปลี่ยน', 'Its fee would change');
};

const countFiles = (files: CaseFile['files']): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(files).map(([key, ids]) => [key, ids.length]));

/**
 * Why an open case can’t be moved to another version without something changing for it: its deadlines, its fee, its answers,
 * who may do what with it now. Null when nothing does.
 *
 * @param context as on the day of its filing
 */
export const judgeMove = (
  { state, service, answers, files }: CaseFile,
  to: PublishedService,
  context: FormContext,
): Text | null => {
  const [before, after] = [service.definition, to.definition];
  for (const reason of reasons) {
    const found = reason(before, after, state);
    if (found) return found;
  }
  const asFiled = { ...context, files: countFiles(files) };
  return answersStay(service.form.evaluate(answers, asFiled), to.form.evaluate(answers, asFiled));
};
