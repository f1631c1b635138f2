import { readsWholeCouncil } from '#core/access';
import type { Officer } from '#server/identity';

interface Loaded {
  readonly id: string;
  readonly away: boolean;
}

/**
 * Whom the next case would go to, out of people by their load: whoever is there; who only leads a division when no
 * officer is, and nobody who leads the whole council alone.
 */
export const leastLoaded = <Person extends Loaded>(
  byLoad: readonly Person[],
  officers: readonly Pick<Officer, 'id' | 'roles'>[],
): Person | undefined => {
  const rolesOf = new Map(officers.map(({ id, roles }) => [id, roles]));
  const first = (suits: (roles: Officer['roles']) => boolean) =>
    byLoad.find(({ id, away }) => !away && suits(rolesOf.get(id) ?? []));
  return first((roles) => roles.includes('officer')) ?? first((roles) => !readsWholeCouncil({ roles }));
};
