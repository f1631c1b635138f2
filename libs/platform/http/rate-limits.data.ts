export interface RateLimit {
  /** Calls or failures allowed in the window. */
  readonly points: number;
  readonly seconds: number;
  /** `shared` counts over all processes in PostgreSQL; `process` counts in memory and costs nothing. */
  readonly counted: 'shared' | 'process';
  /** Calls from this machine go free, unless they come through a trusted proxy. */
  readonly freeOnLoopback?: boolean;
}

/** Every limit of Sala, in one place. */
export const rateLimits = {
  /** Failed sign-ins of one name from one address. */
  'sign-in': { points: 5, seconds: 900, counted: 'shared' },
  /** Unknown tracking codes from one address. */
  'tracking-miss': { points: 5, seconds: 60, counted: 'shared' },
  /** Wrong last digits of the phone for one case. */
  'tracking-proof': { points: 5, seconds: 900, counted: 'shared' },
  uploads: { points: 60, seconds: 60, counted: 'process', freeOnLoopback: true },
  'upload-pieces': { points: 1200, seconds: 60, counted: 'process', freeOnLoopback: true },
  submissions: { points: 60, seconds: 60, counted: 'process', freeOnLoopback: true },
  /** Numbers of registers with a fact that their holder knows: guessing must not pay. */
  'look-ups': { points: 10, seconds: 60, counted: 'shared' },
  /** Codes of papers. */
  verifications: { points: 60, seconds: 60, counted: 'shared' },
  holds: { points: 60, seconds: 60, counted: 'process', freeOnLoopback: true },
  messages: { points: 20, seconds: 60, counted: 'process', freeOnLoopback: true },
  evaluations: { points: 600, seconds: 60, counted: 'process', freeOnLoopback: true },
} as const satisfies Record<string, RateLimit>;

export type RateLimitName = keyof typeof rateLimits;
