import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Receipt } from '#contracts/submissions';
import type { HttpClient } from './http-client.js';
import { toyCode, toyFiling } from './toy-cases.js';

export interface Acknowledged {
  readonly key: string;
  readonly receipt: Receipt;
  /** How often it had to be sent. */
  readonly tries: number;
}

const patienceMs = 60_000;
const pauseMs = 100;
const breathMs = 30;

/**
 * Files so many applications, some at a time, as careful clients do: each under a key of its own, sent again with
 * the same key until it is acknowledged. Throws when one is refused or never acknowledged.
 */
export const fileStorm = async (
  citizen: HttpClient,
  { count, atOnce }: { readonly count: number; readonly atOnce: number },
): Promise<readonly Acknowledged[]> => {
  const acknowledged: Acknowledged[] = [];
  let begun = 0;
  const client = async (): Promise<void> => {
    while (begun < count) {
      begun += 1;
      acknowledged.push(await fileUntilAcknowledged(citizen, `ชมรมที่ ${begun}`));
      await sleep(breathMs);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  return acknowledged;
};

const fileUntilAcknowledged = async (citizen: HttpClient, clubName: string): Promise<Acknowledged> => {
  const key = randomUUID();
  const until = Date.now() + patienceMs;
  for (let tries = 1; Date.now() < until; tries += 1) {
    const answer = await citizen.submit<Receipt>(toyCode, toyFiling({ clubName }), key).catch(() => null);
    if (answer?.status === 201) return { key, receipt: answer.body, tries };
    if (answer && answer.status < 500) throw new Error(`refused: ${JSON.stringify(answer.body)}`);
    await sleep(pauseMs);
  }
  throw new Error(`${clubName} was never acknowledged`);
};
