import { Injectable } from '@nestjs/common';
import type { Result } from '#core/result';
import { RateLimits, unwrap } from '#platform/http';
import { readTrackingCode } from '#server/submissions';

/** Counts wrong guesses of tracking codes and phones: whoever guesses too often has to wait, right guess or not. */
@Injectable()
export class TrackingGuard {
  constructor(private readonly limits: RateLimits) {}

  /**
   * Tries at the phone's digits are counted per case before they are judged, so that many at once count as well;
   * a right one forgets them.
   */
  async proven<T>(typed: string, address: string, ask: () => Promise<Result<T>>): Promise<T> {
    const key = readTrackingCode(typed) ?? typed;
    await this.limits.consume('tracking-proof', key);
    return this.guarded(address, async () => {
      const answer = await ask();
      if (!hasProblem(answer, wrongProof)) await this.limits.forget('tracking-proof', key);
      return answer;
    });
  }

  /** Once an address has guessed wrong too often, it has to wait. */
  async guarded<T>(address: string, ask: () => Promise<Result<T>>): Promise<T> {
    await this.limits.require('tracking-miss', address);
    const answer = await ask();
    if (hasProblem(answer, unknownCode) || hasProblem(answer, wrongProof))
      await this.limits.consume('tracking-miss', address);
    return unwrap(answer);
  }
}

const unknownCode = 'tracking.not-found';
const wrongProof = 'tracking.proof-wrong';

const hasProblem = (answer: Result<unknown>, code: string): boolean =>
  !answer.ok && answer.problems.some((problem) => problem.code === code);
