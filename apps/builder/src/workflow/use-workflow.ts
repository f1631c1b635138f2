import type { Workflow } from '#core/definition';
import { useCouncil } from '#ui/session';
import { useDraftValue } from '../draft/use-draft.js';
import type { NamedDivision } from './step-words.js';

export const useWorkflow = (): Workflow => useDraftValue(({ definition }) => definition.workflow);

const none: readonly NamedDivision[] = [];

export const useDivisions = (): readonly NamedDivision[] => useCouncil()?.divisions ?? none;

/** Divisions, positions and committees: all that a performer may be named by. */
export const useNamed = (): readonly NamedDivision[] => {
  const { divisions = none, positions = none, committees = none } = useCouncil() ?? {};
  return [...divisions, ...positions, ...committees];
};
