import type { SessionUser } from '#platform/http';
import type { OfficerEntity } from './officer.entity.js';

/** An officer as other features know them; fits `Actor` of core. */
export type Officer = SessionUser;

export const toOfficer = ({
  id,
  username,
  name,
  roles,
  divisions,
}: Pick<OfficerEntity, 'id' | 'username' | 'name' | 'roles' | 'divisions'>): Officer => ({
  kind: 'officer',
  id,
  username,
  name,
  roles,
  divisions,
});
