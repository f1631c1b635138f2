import type { Sort } from '#core/definition';
import { useText } from '#ui/kit';
import { useDispatch } from '../draft/use-draft.js';
import { SystemName } from './SystemName.js';

interface ThingNameProps {
  readonly sort: Sort;
  readonly name: string;
  /** What else there is to do once it is called otherwise. */
  readonly onRenamed?: (name: string) => void;
}

/** The name by which the rest of the service means a thing; whatever means it is renamed with it. */
export function ThingName({ sort, name, onRenamed }: ThingNameProps) {
  const text = useText();
  const dispatch = useDispatch();
  return (
    <SystemName
      value={name}
      onCommit={(to) => {
        const result = dispatch({ type: 'rename', sort, from: name, to });
        if (result.ok) onRenamed?.(to);
        return result.ok ? undefined : result.problems.map(({ message }) => text(message)).join(' ');
      }}
    />
  );
}
