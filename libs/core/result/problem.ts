import type { Text } from './text.js';

/**
 * A refusal that the caller is expected to handle: never thrown by core, always returned.
 *
 * `code` is stable and dotted (`case.action-not-available`), `pointer` is an RFC 6901 JSON Pointer into the
 * document that was judged (answers, a definition, a request body) or absent when the whole is meant.
 */
export interface Problem {
  readonly code: string;
  readonly message: Text;
  readonly pointer?: string;
  readonly severity?: 'error' | 'warning';
  /**
   * Facts for the caller: limits, the current version, who acted. Never personal data. They become members of the
   * answer beside `type`, `code` and the others of problem details, whose names they don't take.
   */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A problem of the whole. */
export const problem = (code: string, th: string, en: string, facts?: Problem['facts']): Problem => ({
  code,
  message: { th, en },
  ...(facts && { facts }),
});

/** A problem at one place of the judged document. */
export const problemAt = (pointer: string, code: string, th: string, en: string): Problem => ({
  code,
  message: { th, en },
  pointer,
});
