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

/** The time in which it could be done is over. */
export const tooLate = (until: string): Problem =>
  problem('case.action-not-available', 'พ้นกำหนดเวลาที่ทำรายการนี้ได้แล้ว', 'The time for this is over', { until });

export const tooOften = (times: number): Problem =>
  problem(
    'case.action-not-available',
    `ทำรายการนี้ได้ไม่เกิน ${times} ครั้ง`,
    `This can be done ${times} times at most`,
    {
      times,
    },
  );

/** Another pair of eyes: who did one of the earlier steps may not do this one. */
export const sameHands = (action: string): Problem =>
  problem(
    'case.four-eyes',
    'ผู้ที่ทำขั้นตอนก่อนหน้าจะทำขั้นตอนนี้เองไม่ได้',
    'Who did the earlier step may not do this one',
    { action },
  );

export const nothingToAppeal = (): Problem =>
  problem('case.action-not-available', 'ไม่มีคำสั่งที่อุทธรณ์ได้', 'There is no decision to appeal against');

export const alreadyVoted = (): Problem =>
  problem('case.already-voted', 'คุณลงมติในรอบนี้แล้ว', 'You have voted in this round');

export const seatTaken = (): Problem =>
  problem('case.seat-taken', 'ตำแหน่งของคุณลงมติแล้ว', 'Your seat has voted');

export const notYourTurn = (): Problem =>
  problem('case.not-your-turn', 'ยังไม่ถึงลำดับของคุณ', 'It is not your turn yet');

export const notAsked = (): Problem =>
  problem('case.not-asked', 'ไม่มีคำถามนี้รอคำตอบอยู่', 'No such question waits for an answer');

export const stepNotVisited = (pointer: string): Problem =>
  problemAt(
    pointer,
    'answer.invalid',
    'ส่งกลับได้เฉพาะขั้นตอนที่เรื่องเคยผ่านมา',
    'Choose a step that the case has been through',
  );

export const mergeTargetUnknown = (pointer: string): Problem =>
  problemAt(pointer, 'answer.no-such-case', 'ไม่พบเรื่องเลขที่นี้ที่รวมด้วยได้', 'There is no such open case to join');
