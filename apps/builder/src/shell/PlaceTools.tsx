import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { IconButton } from './IconButton.js';

interface PlaceToolsProps {
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly index: number;
  readonly count: number;
  /** Whether it may go; missing where it always may. */
  readonly canRemove?: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** The place of something among the others of its list: up, down, away. */
export function PlaceTools({
  up,
  down,
  remove,
  index,
  count,
  canRemove = true,
  onMove,
  onRemove,
}: PlaceToolsProps) {
  return (
    <>
      <IconButton label={up} icon={ArrowUp} disabled={index === 0} onClick={() => onMove(index - 1)} />
      <IconButton
        label={down}
        icon={ArrowDown}
        disabled={index === count - 1}
        onClick={() => onMove(index + 1)}
      />
      <IconButton label={remove} icon={Trash2} disabled={!canRemove} onClick={onRemove} />
    </>
  );
}
