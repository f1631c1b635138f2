/**
 * Flags of Node for a process that serves. With V8's small default nursery, objects of requests under way are copied
 * again and again by the garbage collector's threads (a third of the processor's time of a filing, seen by
 * `npm run bench`); twice as much makes filings a tenth faster still, and keeps some 25 MB more for good. A heap that may
 * grow to 768 MB instead of gigabytes is swept sooner: after each of forty services the api is 40 MB smaller.
 */
export const servingFlags: readonly string[] = ['--max-semi-space-size=16', '--max-old-space-size=768'];
