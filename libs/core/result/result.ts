import type { Problem } from './problem.js';

/** What every refusable core function returns: a value, or all the problems found at once. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

export const isOk = <T>(result: Result<T>): result is { ok: true; value: T } => result.ok;
