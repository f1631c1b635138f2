import { randomUUID } from 'node:crypto';
import type { Stage } from './stage.js';

export interface NewOfficer {
  readonly username: string;
  readonly roles: readonly string[];
  readonly divisions: readonly string[];
  readonly positions?: readonly string[];
  readonly committees?: readonly string[];
  readonly email?: string;
}

/** Makes another account beside the demo accounts, with the same password. Answers its id. */
export const addOfficer = async (
  stage: Stage,
  { username, roles, divisions, positions = [], committees = [], email }: NewOfficer,
): Promise<string> => {
  const id = randomUUID();
  await stage.query(
    `insert into officer (id, username, name, email, roles, divisions, positions, committees, password_hash, created_at)
     select $1, $2, $2, $7, $3, $4, $5, $6, password_hash, now() from officer where username = 'admin'`,
    [id, username, roles, divisions, positions, committees, email ?? null],
  );
  return id;
};
