import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from './connection.js';

/** Any number will do, as long as it never changes: "Sala" as bytes. */
const claimNumber = 0x53_61_6c_61;
const defaultPatienceMs = 5_000;
const pauseMs = 200;

/** Proof that this process alone runs Sala on a server. It ends with the process, however that dies. */
export interface Claim {
  /** Settles when the server is lost, or when the claim is released. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

/**
 * Claims the server, or null when another process has claimed it and keeps it for as long as we are patient: a
 * process that was just killed is forgotten by then.
 */
export const claimServer = async (
  adminUrl: string,
  patienceMs = defaultPatienceMs,
): Promise<Claim | null> => {
  const client = await connect(adminUrl);
  const deadline = Date.now() + patienceMs;
  while (Date.now() <= deadline) {
    const { rows } = await client.query<{ claimed: boolean }>(
      `select pg_try_advisory_lock(${claimNumber}) as claimed`,
    );
    if (rows[0]?.claimed) {
      return {
        lost: new Promise((resolve) => client.once('end', resolve)),
        release: () => client.end().catch(() => {}),
      };
    }
    await sleep(pauseMs);
  }
  await client.end();
  return null;
};
