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

/** What was read before shows at once and is read again behind it. */
const known = new Map<string, unknown>();

/** Reads something by a key that names it; the answer of an older key never overwrites a newer one. */
export const useFetch = <T>(key: string, load: (signal: AbortSignal) => Promise<T>): Fetched<T> => {
  const [state, setState] = useState<State<T>>({ key, turn: 0 });
  const [turn, setTurn] = useState(0);
  const read = useEffectEvent(load);
  useEffect(() => {
    const controller = new AbortController();
    const run = async () => {
      try {
        const data = await read(controller.signal);
        known.set(key, data);
        if (!controller.signal.aborted) setState({ key, turn, data });
      } catch (error) {
        if (!controller.signal.aborted) setState({ key, turn, error });
      }
    };
    void run();
    return () => controller.abort();
  }, [key, turn]);
  const retry = useCallback(() => setTurn((current) => current + 1), []);
  const settled = state.key === key ? state : undefined;
  const data = settled?.data ?? (known.get(key) as T | undefined);
  const error = data === undefined && settled?.turn === turn ? settled.error : undefined;
  return { data, error, retry };
};

/** Keeps an answer that came by another way, e.g. with a write. */
export const rememberFetched = (key: string, data: unknown): void => {
  known.set(key, data);
};
