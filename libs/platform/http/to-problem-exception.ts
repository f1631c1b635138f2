import { HttpException } from '@nestjs/common';
import { type Problem, problem } from '#core/result';
import { isDatabaseAway } from './database-away.js';
import { ProblemException } from './problem-exception.js';
import { nothingHere, wrongMedia } from './refusals.js';

const retryAfterSeconds = 5;
const badRequest = 400;
const serverFault = 500;

const malformed = problem('request.malformed', 'คำขอไม่อยู่ในรูปแบบที่อ่านได้', 'The request can’t be read');

const byStatus = new Map<number, Problem>([
  [404, nothingHere],
  [413, problem('request.too-large', 'ข้อมูลที่ส่งมามีขนาดใหญ่เกินไป', 'The request is too large')],
  [415, wrongMedia],
]);

const databaseAway = problem(
  'platform.database-unavailable',
  'ระบบจัดเก็บข้อมูลขัดข้องชั่วคราว โปรดส่งใหม่ในอีกสักครู่ การส่งซ้ำไม่ทำให้เกิดเรื่องซ้ำ',
  'The database can’t be reached just now. Please send again shortly; sending twice doesn’t file twice',
);

const unexpected = problem(
  'platform.unexpected',
  'เกิดข้อผิดพลาดในระบบ โปรดลองใหม่ หรือแจ้งเจ้าหน้าที่พร้อมรหัสอ้างอิง',
  'Something went wrong. Try again, or tell the office the reference',
);

/** Turns whatever was thrown into refusals in Sala's words; what nobody expected says nothing of its inside. */
export const toProblemException = (thrown: unknown): ProblemException => {
  if (thrown instanceof ProblemException) return thrown;
  if (!isRefusal(statusOf(thrown)) && isDatabaseAway(thrown))
    return new ProblemException([databaseAway], { retryAfter: retryAfterSeconds });
  return new ProblemException([wordsOf(statusOf(thrown))]);
};

/** What Fastify and Nest refuse by themselves has a status of 4xx; whatever else is thrown wasn't expected. */
const wordsOf = (status: number): Problem =>
  byStatus.get(status) ?? (isRefusal(status) ? malformed : unexpected);

const isRefusal = (status: number): boolean => status >= badRequest && status < serverFault;

const statusOf = (thrown: unknown): number => {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : serverFault;
};
