import { HttpException } from '@nestjs/common';
import { type Problem, problem } from '#core/result';
import { isDatabaseAway } from './database-away.js';
import { ProblemException } from './problem-exception.js';

const retryAfterSeconds = 5;

const byStatus = new Map<number, Problem>([
  [400, problem('request.malformed', 'คำขอไม่อยู่ในรูปแบบที่อ่านได้', 'The request can’t be read')],
  [404, problem('request.not-found', 'ไม่พบสิ่งที่ขอ', 'There is nothing here')],
  [405, problem('request.method-not-allowed', 'ที่อยู่นี้ไม่รับคำสั่งแบบนี้', 'This address doesn’t take that method')],
  [413, problem('request.too-large', 'ข้อมูลที่ส่งมามีขนาดใหญ่เกินไป', 'The request is too large')],
  [
    415,
    problem('request.unsupported-media-type', 'ชนิดข้อมูลที่ส่งมาไม่รองรับ', 'This kind of content isn’t accepted'),
  ],
]);

const databaseAway = problem(
  'platform.database-unavailable',
  'ระบบฐานข้อมูลขัดข้องชั่วคราว ข้อมูลของท่านยังไม่ถูกบันทึก โปรดลองใหม่ในอีกสักครู่',
  'The database can’t be reached; nothing was saved. Please try again shortly',
);

const unexpected = problem(
  'platform.unexpected',
  'เกิดข้อผิดพลาดในระบบ โปรดลองใหม่ หรือแจ้งเจ้าหน้าที่พร้อมรหัสอ้างอิง',
  'Something went wrong. Try again, or tell the office the reference',
);

/** Turns whatever was thrown into refusals in Sala's words; what nobody expected says nothing of its inside. */
export const toProblemException = (thrown: unknown): ProblemException => {
  if (thrown instanceof ProblemException) return thrown;
  if (isDatabaseAway(thrown)) return new ProblemException([databaseAway], { retryAfter: retryAfterSeconds });
  const known = byStatus.get(statusOf(thrown));
  return new ProblemException([known ?? unexpected]);
};

const statusOf = (thrown: unknown): number => {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
};
