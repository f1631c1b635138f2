import { setTimeout as sleep } from 'node:timers/promises';

const usualPatienceMs = 15_000;
const pauseMs = 50;

/** Asks again and again until the answer is as wished; throws when it never is, with the last answer. */
export const eventually = async <T>(
  ask: () => Promise<T>,
  isWished: (answer: T) => boolean,
  patienceMs = usualPatienceMs,
): Promise<T> => {
  const until = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (isWished(answer)) return answer;
    if (Date.now() > until)
      throw new Error(`it never came about; the last answer: ${JSON.stringify(answer)}`);
    await sleep(pauseMs);
  }
};
