import type { Performer, ServiceDefinition } from '#core/definition';

const spell = ({ role, division, position, committee }: Performer, home: string, name: string): string =>
  [
    role,
    position === undefined && committee === undefined ? `:${division ?? home}` : division && `:${division}`,
    position && `#${position}`,
    committee && `@${committee}`,
    name && `/${name}`,
  ]
    .filter(Boolean)
    .join('');

/** How many people of one sort: enough for the seats that such people have. */
const countOf = (performer: Performer, { workflow }: Pick<ServiceDefinition, 'workflow'>): number =>
  Math.max(
    1,
    ...Object.values(workflow.approvals ?? {}).flatMap(({ seats }) =>
      seats.flatMap(({ by, count = 1 }) => (JSON.stringify(by) === JSON.stringify(performer) ? [count] : [])),
    ),
  );

/** Everyone of whom the workflow speaks, spelled as journeys spell them, for a case of this division. */
export const candidatesFor = (
  definition: Pick<ServiceDefinition, 'workflow'>,
  division: string,
): readonly string[] => {
  const performers = Object.values(definition.workflow.actions).flatMap(({ by }) => by);
  const names = performers.flatMap((performer) => {
    if (performer.role === 'applicant' || performer.role === 'system') return [performer.role];
    return Array.from({ length: countOf(performer, definition) }, (_, index) =>
      spell(performer, division, index === 0 ? '' : String(index + 1)),
    );
  });
  return [...new Set(names)];
};
