import type { Workflow } from '#core/definition';
import { useCouncil } from '#ui/session';
import { useDraftValue } from '../draft/use-draft.js';
import type { NamedDivision } from './step-words.js';

export const useWorkflow = (): Workflow => useDraftValue(({ definition }) => definition.workflow);

const none: readonly NamedDivision[] = [];

export const useDivisions = (): readonly NamedDivision[] => useCouncil()?.divisions ?? none;
