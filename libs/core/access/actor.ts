/** Who acts. `roles` and `divisions` are empty for applicant, third party and system. */
export interface Actor {
  readonly kind: 'officer' | 'applicant' | 'party' | 'system';
  /** Id of the officer; null for the others. */
  readonly id: string | null;
  readonly roles: readonly string[];
  readonly divisions: readonly string[];
  /** Positions that the officer holds, such as `chief-administrator`. */
  readonly positions?: readonly string[];
  /** Committees of the council that the officer sits on. */
  readonly committees?: readonly string[];
  /** Officers who are away today and for whom this one stands in. */
  readonly standsInFor?: readonly Actor[];
}

/** Roles that an officer can hold, several at once. */
export const officerRoles = ['officer', 'supervisor', 'executive', 'admin'] as const;
export type OfficerRole = (typeof officerRoles)[number];

export const applicantActor: Actor = { kind: 'applicant', id: null, roles: [], divisions: [] };
export const partyActor: Actor = { kind: 'party', id: null, roles: [], divisions: [] };
export const systemActor: Actor = { kind: 'system', id: null, roles: [], divisions: [] };

/** The roles that an officer holds, of those that Sala knows. */
export const rolesHeld = ({ roles }: Pick<Actor, 'roles'>): readonly OfficerRole[] =>
  officerRoles.filter((role) => roles.includes(role));

/** Whether an officer belongs to one of these divisions. */
export const isOf = (actor: Pick<Actor, 'divisions'>, divisions: readonly string[]): boolean =>
  divisions.some((division) => actor.divisions.includes(division));

/** Everyone as whom the actor may act: first of all as oneself. */
export const personsOf = (actor: Actor): readonly Actor[] => [actor, ...(actor.standsInFor ?? [])];
