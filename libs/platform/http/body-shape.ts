import { forbiddenKeys, pointerTo } from '#core/fields';
import { type Problem, problem } from '#core/result';
import { ProblemException } from './problem-exception.js';

/** Deepest nesting that a request body may have: answers or a definition of 32 levels, in an envelope. */
export const bodyDepthLimit = 34;

const tooDeep = problem('request.too-deep', 'ข้อมูลซ้อนกันลึกเกินไป', 'The request is nested too deeply', {
  limit: bodyDepthLimit,
});
const forbiddenKey = problem(
  'request.forbidden-key',
  'คำขอมีชื่อช่องที่ไม่อนุญาต',
  'The request has a forbidden name',
);
/** `1e400` is good JSON and no number that could be kept. */
const hugeNumber = problem(
  'request.huge-number',
  'ตัวเลขใหญ่เกินกว่าจะบันทึกได้',
  'A number is too large to be kept',
);

/** The first breach; `path` is left standing at its place. */
const findBreach = (value: unknown, path: string[]): Problem | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? null : hugeNumber;
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= bodyDepthLimit) return tooDeep;
  for (const key of Object.keys(value)) {
    path.push(key);
    const found = forbiddenKeys.has(key)
      ? forbiddenKey
      : findBreach((value as Record<string, unknown>)[key], path);
    if (found) return found;
    path.pop();
  }
  return null;
};

/**
 * Refuses bodies that are nested deeper than the limit, carry a prototype's key anywhere, or a number beyond all
 * numbers; says where.
 */
export const requirePlainBody = (body: unknown): void => {
  const path: string[] = [];
  const found = findBreach(body, path);
  if (found) throw new ProblemException([found, { ...found, pointer: path.reduce(pointerTo, '') }]);
};
