import { useText } from '#ui/kit';
import { useDispatch } from '../../draft/use-draft.js';
import { SystemName } from '../../sheet/SystemName.js';
import type { ChoosingProps } from '../chosen.js';

interface StepNameProps extends Pick<ChoosingProps, 'onChoose'> {
  readonly sort: 'state' | 'action';
  readonly name: string;
}

/** The name by which formulas and journeys mean a step. */
export function StepName({ sort, name, onChoose }: StepNameProps) {
  const text = useText();
  const dispatch = useDispatch();
  return (
    <SystemName
      value={name}
      onCommit={(to) => {
        const result = dispatch({ type: 'rename', sort, from: name, to });
        if (result.ok) onChoose({ sort, name: to });
        return result.ok ? undefined : result.problems.map(({ message }) => text(message)).join(' ');
      }}
    />
  );
}
