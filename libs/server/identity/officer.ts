import type { Actor } from '#core/access';
import type { SessionUser } from '#platform/http';
import type { OfficerEntity } from './officer.entity.js';

/** An officer as other features know them; fits `Actor` of core. */
export type Officer = SessionUser;

type OfficerFacts = Pick<
  OfficerEntity,
  'id' | 'username' | 'name' | 'email' | 'roles' | 'divisions' | 'positions' | 'committees'
>;

export const toOfficer = (
  { id, username, name, email, roles, divisions, positions, committees }: OfficerFacts,
  standsInFor: readonly Actor[] = [],
): Officer => ({
  kind: 'officer',
  id,
  username,
  name,
  email,
  roles,
  divisions,
  positions,
  committees,
  ...(standsInFor.length > 0 && { standsInFor }),
});
