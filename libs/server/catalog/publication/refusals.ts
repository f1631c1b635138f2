import { type Problem, problem } from '#core/result';
import type { ServicePlanEntity } from './service-plan.entity.js';

/** Why a publish is refused although the definition itself may be good. */
export const publishRefusals = {
  conflict: (live: { version: number; publishedBy: string; publishedAt: Date } | null): Problem =>
    problem(
      'publish.conflict',
      live
        ? `${live.publishedBy} เผยแพร่ฉบับที่ ${live.version} ไปก่อนแล้ว โปรดดูความต่างแล้วเผยแพร่อีกครั้ง`
        : 'มีผู้อื่นเปลี่ยนฉบับที่ใช้อยู่ไปก่อนแล้ว โปรดดูอีกครั้ง',
      live
        ? `${live.publishedBy} published version ${live.version} meanwhile: look at the difference and publish again`
        : 'Someone else changed what is live meanwhile: look at it again',
      live
        ? {
            version: live.version,
            publishedBy: live.publishedBy,
            publishedAt: live.publishedAt.toISOString(),
          }
        : {},
    ),
  planned: ({ state, proposedByName, proposedAt, publishAt }: ServicePlanEntity): Problem =>
    problem(
      'publish.planned',
      `มีการเผยแพร่ที่รออยู่แล้วโดย ${proposedByName} ยกเลิกก่อนจึงเผยแพร่ฉบับอื่นได้`,
      `A publish by ${proposedByName} waits already: take it back first`,
      {
        state,
        proposedBy: proposedByName,
        proposedAt: proposedAt.toISOString(),
        publishAt: publishAt?.toISOString() ?? null,
      },
    ),
  planGone: (): Problem =>
    problem(
      'publish.plan-gone',
      'รายการที่รอเผยแพร่นี้ถูกยกเลิก เปลี่ยน หรือเผยแพร่ไปแล้ว โปรดดูล่าสุด',
      'What waited was taken back, changed or published meanwhile: look at it again',
    ),
  needsApproval: (): Problem =>
    problem(
      'publish.needs-approval',
      'ต้องเสนอให้ผู้ดูแลระบบอีกคนอนุมัติก่อนเผยแพร่',
      'It must be laid before a second administrator first',
    ),
  ownProposal: (): Problem =>
    problem(
      'publish.own-proposal',
      'ผู้เสนออนุมัติเองไม่ได้ ต้องให้ผู้ดูแลระบบอีกคนอนุมัติ',
      'Who proposed it can’t approve it: another administrator must',
    ),
  badMoment: (): Problem => ({
    ...problem(
      'publish.bad-moment',
      'เวลาเผยแพร่ต้องเป็นเวลาข้างหน้า ไม่เกินสองปี',
      'The moment must be ahead, at most two years',
    ),
    pointer: '/publishAt',
  }),
  oneAdministrator: (): Problem =>
    problem(
      'publish.one-administrator',
      'ต้องมีผู้ดูแลระบบอย่างน้อยสองคนก่อนจึงเปิดการอนุมัติได้',
      'There must be two administrators at least before approval can be asked for',
    ),
  notRetired: (): Problem =>
    problem('service.not-retired', 'บริการนี้ไม่ได้เลิกให้บริการ', 'The service isn’t retired'),
} as const;
