/**
 * Flags of Node for a process that serves: with V8's small default, objects of requests under way are copied again
 * and again by the garbage collector's threads (a third of the processor's time of a filing, seen by `npm run bench`).
 * Twice as much makes filings a tenth faster still, and keeps some 25 MB more for good: a small server has them not.
 */
export const servingFlags: readonly string[] = ['--max-semi-space-size=16'];
