import { useMemo } from 'react';
import { hasSharedSteps, wholeWorkflow } from '#core/authoring';
import type { Workflow } from '#core/definition';
import { useCouncil } from '#ui/session';
import { useDraftContext, useDraftValue } from '../draft/use-draft.js';
import type { NamedDivision } from './step-words.js';

/** The workflow with the steps that shared parts bring in. */
export const useWorkflow = (): Workflow => {
  const { parts } = useDraftContext();
  const definition = useDraftValue((draft) => draft.definition);
  return useMemo(() => wholeWorkflow(definition, parts), [definition, parts]);
};

/** Whether shared parts bring in some of the steps. */
export const useHasSharedSteps = (): boolean => {
  const { parts } = useDraftContext();
  return useDraftValue(({ definition }) => hasSharedSteps(definition, parts));
};

const none: readonly NamedDivision[] = [];

export const useDivisions = (): readonly NamedDivision[] => useCouncil()?.divisions ?? none;

/** Divisions, positions and committees: all that a performer may be named by. */
export const useNamed = (): readonly NamedDivision[] => {
  const { divisions = none, positions = none, committees = none } = useCouncil() ?? {};
  return [...divisions, ...positions, ...committees];
};
