import type { Action, EffectDefinition, Workflow } from '../meta/workflow.js';

/** An effect of a definition, where it stands and the action that causes it; none at the opening and the end of a round. */
export interface PlacedEffect {
  readonly effect: EffectDefinition;
  readonly path: string;
  readonly action: Action | null;
}

const placed = (
  effects: readonly EffectDefinition[] | undefined,
  path: string,
  action: Action | null,
): readonly PlacedEffect[] =>
  (effects ?? []).map((effect, index) => ({ effect, path: `${path}/${index}`, action }));

/** The effects of actions and of approvals that are granted or fail. */
export const movingEffects = ({ actions, approvals = {} }: Workflow): readonly PlacedEffect[] => [
  ...Object.entries(actions).flatMap(([id, action]) =>
    placed(action.effects, `/workflow/actions/${id}/effects`, action),
  ),
  ...Object.entries(approvals).flatMap(([id, { granted, failed }]) => [
    ...placed(granted.effects, `/workflow/approvals/${id}/granted/effects`, null),
    ...placed(failed?.effects, `/workflow/approvals/${id}/failed/effects`, null),
  ]),
];

/** Every effect of a workflow. */
export const allEffects = (workflow: Workflow): readonly PlacedEffect[] => [
  ...placed(workflow.opened, '/workflow/opened', null),
  ...movingEffects(workflow),
];
