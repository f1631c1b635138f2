import type { Officer } from '#server/identity';

interface Loaded {
  readonly id: string;
  readonly away: boolean;
}

/** Whom the next case would go to, out of people by their load: whoever is there; who only leads when no officer is. */
export const leastLoaded = <Person extends Loaded>(
  byLoad: readonly Person[],
  officers: readonly Pick<Officer, 'id' | 'roles'>[],
): Person | undefined => {
  const workers = new Set(officers.filter(({ roles }) => roles.includes('officer')).map(({ id }) => id));
  const present = byLoad.filter(({ away }) => !away);
  return present.find(({ id }) => workers.has(id)) ?? present[0];
};
