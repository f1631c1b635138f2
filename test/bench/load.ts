import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';

export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly accepted: number;
  readonly refused: number;
}

export interface Load {
  readonly url: string;
  readonly body: object;
  readonly seconds: number;
  readonly connections: number;
}

/** Posts the same body as fast as the server answers, each post with an idempotency key of its own. */
export const postLoad = async ({ url, body, seconds, connections }: Load): Promise<LoadResult> => {
  const text = JSON.stringify(body);
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        body: text,
        setupRequest: (request) => ({
          ...request,
          headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        }),
      },
    ],
  });
  return {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    accepted: result['2xx'],
    refused: result.non2xx + result.errors,
  };
};

/** Middle of an odd number of rounds. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
