import type { Problem } from '#core/result';
import type { ChoosingProps } from '../chosen.js';
import type { StepActions } from '../use-step-actions.js';
import { ActionPanel } from './ActionPanel.js';
import { ClockPanel } from './ClockPanel.js';
import { StatePanel } from './StatePanel.js';
import { WholePanel } from './WholePanel.js';

interface StepPanelProps extends ChoosingProps {
  /** Of what is chosen. */
  readonly problems: readonly Problem[];
  readonly actions: StepActions;
  readonly onDelete: () => void;
}

/** What can be set on what is chosen. */
export function StepPanel({ chosen, ...panel }: StepPanelProps) {
  switch (chosen.sort) {
    case 'state':
      return <StatePanel key={chosen.name} name={chosen.name} {...panel} />;
    case 'action':
      return <ActionPanel key={chosen.name} name={chosen.name} {...panel} />;
    case 'clock':
      return <ClockPanel key={chosen.name} name={chosen.name} {...panel} />;
    case 'whole':
      return <WholePanel onAddClock={(length) => panel.actions.addClock(undefined, length)} />;
  }
}
