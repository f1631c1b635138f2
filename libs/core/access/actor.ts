/** Who acts. `roles` and `divisions` are empty for applicant and system. */
export interface Actor {
  readonly kind: 'officer' | 'applicant' | 'system';
  /** Id of the officer; null for the others. */
  readonly id: string | null;
  readonly roles: readonly string[];
  readonly divisions: readonly string[];
}

/** Roles that an officer can hold, several at once. */
export const officerRoles = ['officer', 'supervisor', 'executive', 'admin'] as const;
export type OfficerRole = (typeof officerRoles)[number];

export const applicantActor: Actor = { kind: 'applicant', id: null, roles: [], divisions: [] };
export const systemActor: Actor = { kind: 'system', id: null, roles: [], divisions: [] };
