/**
 * Flags of Node for a process that serves: with V8's small default, objects of requests under way are copied again
 * and again by the garbage collector's threads (a third of the processor's time of a filing, seen by `npm run bench`).
 */
export const servingFlags: readonly string[] = ['--max-semi-space-size=32'];
