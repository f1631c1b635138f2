import { createMessages } from '#ui/kit';
import type { RevealReason } from '#contracts/cases';

export type Reason = RevealReason;

/** What an officer may look at a masked answer for. */
export const revealReasonTitles = createMessages({
  th: {
    contact: 'ติดต่อผู้ยื่น',
    identity: 'ตรวจว่าเป็นคนเดียวกัน',
    duplicate: 'ตรวจว่าเป็นเรื่องซ้ำหรือไม่',
    assignment: 'ดูว่าควรมอบให้ใคร',
    request: 'ตอบผู้มีสิทธิขอดูข้อมูล',
  } satisfies Record<RevealReason, string>,
  en: {
    contact: 'To contact the applicant',
    identity: 'To check who it is',
    duplicate: 'To check for a duplicate',
    assignment: 'To see who should work on it',
    request: 'To answer somebody entitled to know',
  } satisfies Record<RevealReason, string>,
});
