import { type Problem, problem, problemAt, type Text } from '#core/result';

/** The action is known but not here, or unknown: what is offered has moved on. */
export const notAvailable = (state: string, since: string): Problem =>
  problem('case.action-not-available', 'ทำรายการนี้ในขั้นตอนปัจจุบันไม่ได้', 'Not available at this step', {
    state,
    since,
  });

export const tooEarly = (from: string): Problem =>
  problem('case.action-not-available', 'ยังไม่ถึงกำหนดทำรายการนี้', 'Not due yet', { from });

export const guardFailed = (reason: Text): Problem => ({ code: 'case.guard-failed', message: reason });

export const correctionOpen = (): Problem =>
  problem('case.correction-open', 'ส่งกลับให้ผู้ยื่นแก้ไขอยู่แล้ว', 'A correction is already asked of the applicant');

export const correctionNotOpen = (): Problem =>
  problem('case.no-correction-open', 'เรื่องนี้ไม่ได้รอการแก้ไข', 'No correction is asked for');

/** Once is the rule (พ.ร.บ.การอำนวยความสะดวกฯ พ.ศ. 2558 ม.8): a second return says why, on record. */
export const secondReturn = (): Problem => ({
  ...problem(
    'case.second-return-needs-reason',
    'ส่งกลับให้แก้ไขแล้วครั้งหนึ่ง ต้องบันทึกเหตุผลที่ต้องส่งกลับอีก',
    'It was returned once; record why it must be returned again',
  ),
  pointer: '/secondReason',
});

export const unanswered = (pointer: string): Problem =>
  problemAt(pointer, 'answer.required', 'กรุณากรอกข้อมูลนี้', 'Please fill this in');

export const malformedDefects = (): Problem =>
  problemAt(
    '/defects',
    'answer.invalid',
    'ระบุจุดที่ต้องแก้ไขพร้อมคำอธิบายทุกรายการ',
    'Name the place and say what is wrong for every defect',
  );
