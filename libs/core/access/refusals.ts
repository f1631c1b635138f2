import { problem } from '#core/result';
import type { CaseStanding } from './case-standing.js';

/** One answer for a case that is unknown and for one that is not yours: neither tells that it exists. */
export const unknownCase = () => problem('case.not-found', 'ไม่พบเรื่องนี้', 'There is no such case');

export const forbidden = () =>
  problem('case.action-forbidden', 'บทบาทของคุณไม่มีสิทธิทำรายการนี้', 'Your role may not do this');

export const closed = () => problem('case.action-not-available', 'เรื่องนี้สิ้นสุดแล้ว', 'The case has ended');

export const notTaken = () => problem('case.not-taken', 'ต้องรับเรื่องนี้ก่อน', 'Take the case first');

export const noHolder = () => problem('case.not-taken', 'ยังไม่มีผู้รับเรื่องนี้', 'Nobody has taken the case');

/** Who took it is told by id; the shell turns it into a name. */
export const alreadyTaken = (standing: CaseStanding) =>
  problem('case.already-taken', 'มีเจ้าหน้าที่รับเรื่องนี้ไปแล้ว', 'An officer has already taken the case', {
    by: standing.assignee,
    at: standing.assignedAt,
  });

export const fourEyes = () =>
  problem(
    'case.four-eyes',
    'ผู้ยื่นเรื่องแทนที่เคาน์เตอร์จะตัดสินเรื่องเดียวกันไม่ได้',
    'Who filed the case at the counter may not decide it',
  );

export const unfitAssignee = () =>
  problem(
    'case.assignee-unfit',
    'เจ้าหน้าที่คนนี้ไม่ได้อยู่ในส่วนงานที่ดำเนินเรื่องนี้',
    'This officer is not of the division that works on the case',
  );

export const ownFiling = () =>
  problem('case.four-eyes', 'ผู้ยื่นเรื่องจะพิจารณาเรื่องของตนเองไม่ได้', 'Who applied may not decide their own case');
