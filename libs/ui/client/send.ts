import { ApiProblem, offlineProblem, parseJson, problemOfAnswer, timeoutProblem } from './api-problem.js';

export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeout: number;
  readonly signal?: AbortSignal;
  /** The answer is a file. */
  readonly file?: boolean;
}

const onAbort = (signal: AbortSignal | undefined, abort: () => void): void => {
  if (signal?.aborted) abort();
  else signal?.addEventListener('abort', abort, { once: true });
};

const exchange = async (request: WireRequest, signal: AbortSignal): Promise<unknown> => {
  const { method, url, headers, body } = request;
  const response = await fetch(url, { method, headers, body, signal, credentials: 'same-origin' });
  if (request.file && response.ok) return response.blob();
  const text = await response.text();
  if (!response.ok) throw problemOfAnswer(response.status, text);
  return text === '' ? undefined : parseJson(text);
};

/** One attempt: the parsed answer, or an ApiProblem; the caller's own abort passes through as it is. */
export const sendOnce = async (request: WireRequest): Promise<unknown> => {
  const controller = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, request.timeout);
  const abort = () => controller.abort();
  onAbort(request.signal, abort);
  try {
    return await exchange(request, controller.signal);
  } catch (error) {
    if (error instanceof ApiProblem) throw error;
    if (late) throw timeoutProblem();
    if (request.signal?.aborted) throw error;
    throw offlineProblem();
  } finally {
    clearTimeout(timer);
    request.signal?.removeEventListener('abort', abort);
  }
};

const pauses = [400, 1200];

const isWorthRepeating = ({ code, status, isTemporary }: ApiProblem): boolean =>
  isTemporary && status !== 429 && code !== 'client.timeout';

/** Repeats what may be repeated, after 0.4 and 1.2 seconds. One long wait is enough: a timeout is the reader’s to judge. */
export const sendPatiently = async (request: WireRequest): Promise<unknown> => {
  for (const pause of pauses) {
    try {
      return await sendOnce(request);
    } catch (error) {
      if (!(error instanceof ApiProblem) || !isWorthRepeating(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return sendOnce(request);
};
