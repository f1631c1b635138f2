import { useCallback, useEffect, useEffectEvent, useState } from 'react';

export interface Fetched<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

interface State<T> {
  readonly key: string;
  /** Which attempt it came from. */
  readonly turn: number;
  readonly data?: T;
  readonly error?: unknown;
}

interface Known {
  readonly data: unknown;
  readonly at: number;
}

/** What was read before shows at once; once it is older than this, it is read again behind it. */
const freshForMs = 15_000;
const known = new Map<string, Known>();
const underWay = new Map<string, Promise<unknown>>();

/** Keeps an answer that came by another way, e.g. with a write. */
export const rememberFetched = (key: string, data: unknown): void => {
  known.set(key, { data, at: Date.now() });
};

/** One request per key at a time, however many ask. */
const readOnce = async (key: string, load: () => Promise<unknown>): Promise<unknown> => {
  const running = underWay.get(key) ?? load();
  underWay.set(key, running);
  try {
    const data = await running;
    rememberFetched(key, data);
    return data;
  } finally {
    underWay.delete(key);
  }
};

/** Reads something that is going to be asked for; whoever asks meanwhile waits for the same answer. */
export const fetchAhead = (key: string, load: () => Promise<unknown>): Promise<unknown> =>
  readOnce(key, load).catch(() => undefined);

/** What a key was last answered with. */
export const knownData = <T>(key: string): T | undefined => known.get(key)?.data as T | undefined;

const isFresh = (key: string): boolean => Date.now() - (known.get(key)?.at ?? 0) < freshForMs;

/** Reads something by a key that names it; the answer of an older key never overwrites a newer one. */
export const useFetch = <T>(key: string, load: () => Promise<T>): Fetched<T> => {
  const [state, setState] = useState<State<T>>(() => ({ key, turn: 0, data: knownData<T>(key) }));
  const [turn, setTurn] = useState(0);
  const read = useEffectEvent(load);
  useEffect(() => {
    let current = true;
    const take = (data: T) => {
      const isShown = (before: State<T>) =>
        before.key === key && before.turn === turn && before.data === data;
      if (current) setState((before) => (isShown(before) ? before : { key, turn, data }));
    };
    const run = async () => {
      try {
        // It may have come since this was rendered.
        const fresh = turn === 0 && isFresh(key) ? knownData<T>(key) : undefined;
        take(fresh ?? ((await readOnce(key, () => read())) as T));
      } catch (error) {
        if (current) setState({ key, turn, error });
      }
    };
    void run();
    return () => {
      current = false;
    };
  }, [key, turn]);
  const retry = useCallback(() => setTurn((current) => current + 1), []);
  const settled = state.key === key ? state : undefined;
  const data = settled?.data ?? knownData<T>(key);
  const error = data === undefined && settled?.turn === turn ? settled.error : undefined;
  return { data, error, retry };
};
