import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Evaluation, FormEngine } from '#core/form';

/** Keeps what an engine last said, and tells of it once the form has been drawn. */
class Listening {
  private last: Evaluation | null = null;
  private readonly listeners = new Set<() => void>();
  private told = false;

  readonly get = (): Evaluation | null => this.last;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Drawing the form asks the engine again: only what is said otherwise than before is told. */
  readonly hear = (evaluation: Evaluation): Evaluation => {
    if (this.last && saidOf(this.last) === saidOf(evaluation)) return evaluation;
    this.last = evaluation;
    if (!this.told) {
      this.told = true;
      queueMicrotask(() => {
        this.told = false;
        for (const listener of this.listeners) listener();
      });
    }
    return evaluation;
  };
}

const saidOf = ({ visible, required, pages }: Evaluation): string =>
  JSON.stringify([visible, required, pages]);

/** The engine, and what it last made of the answers. */
export const useEvaluated = (
  engine: FormEngine,
): readonly [engine: FormEngine, evaluation: Evaluation | null] => {
  const [listening] = useState(() => new Listening());
  const evaluation = useSyncExternalStore(listening.subscribe, listening.get);
  const heard = useMemo(
    (): FormEngine => ({ evaluate: (answers, context) => listening.hear(engine.evaluate(answers, context)) }),
    [engine, listening],
  );
  return [heard, evaluation];
};
