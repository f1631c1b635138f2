import { problem } from '#core/result';
import { ProblemException } from './problem-exception.js';

/** Deepest nesting that a request body may have. */
export const bodyDepthLimit = 32;

/** Keys that reach for an object's prototype; no answer is called so. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const tooDeep = problem('request.too-deep', 'ข้อมูลซ้อนกันลึกเกินไป', 'The request is nested too deeply', {
  limit: bodyDepthLimit,
});
const forbiddenKey = problem(
  'request.forbidden-key',
  'คำขอมีชื่อช่องที่ไม่อนุญาต',
  'The request has a forbidden name',
);

/** Refuses bodies that are nested deeper than the limit or carry a prototype's key anywhere. */
export const requirePlainBody = (body: unknown, depth = 1): void => {
  if (typeof body !== 'object' || body === null) return;
  if (depth > bodyDepthLimit) throw new ProblemException([tooDeep]);
  for (const key of Object.keys(body)) {
    if (forbidden.has(key)) throw new ProblemException([forbiddenKey]);
    requirePlainBody((body as Record<string, unknown>)[key], depth + 1);
  }
};
