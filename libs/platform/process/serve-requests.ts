import type { Said } from './warm-process.js';

export interface ServingLimits {
  /** So many answers, and the process is made anew. */
  readonly answers: number;
  /** A process that holds more than this after an answer is made anew. */
  readonly megabytes: number;
}

/** Serves the requests of a `WarmProcess`: to be called once, in its module. Ends with its parent. */
export const serveRequests = <Request, Answer>(
  answer: (request: Request) => Answer,
  limits: ServingLimits,
): void => {
  let answers = 0;
  const say = (said: Said<Answer>, then = (): void => undefined): void => void process.send?.(said, then);
  process.on('disconnect', () => process.exit());
  process.on('message', (request: Request) => {
    const given = answer(request);
    answers += 1;
    const last = answers >= limits.answers || process.memoryUsage().rss > limits.megabytes * 1024 * 1024;
    say({ answer: given, last }, () => (last ? process.disconnect() : undefined));
  });
  say({ ready: true });
};
