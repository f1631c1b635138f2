import { memo, useState } from 'react';
import { findKind, findPlace, type FieldAddress, type FieldPlace } from '#core/authoring';
import { classNames } from '#ui/kit';
import { useDraftContext } from '../../draft/use-draft.js';
import { isDrag, readDrag, type Dragged } from '../drag.js';
import { useFieldActions } from '../use-field-actions.js';

const samePlace = (one: FieldPlace, other: FieldPlace): boolean =>
  'section' in one
    ? 'section' in other && one.section === other.section
    : 'group' in other && one.group === other.group;

interface DropGapProps {
  readonly index: number;
  /** The section of the page, or else the group. */
  readonly section?: string;
  readonly group?: FieldAddress;
}

/** The gap between two fields, where something can be dropped. For pointers only: keys have their own way. */
export const DropGap = memo(function DropGap({ index, section, group = '' }: DropGapProps) {
  const { kinds, store } = useDraftContext();
  const { add, moveTo } = useFieldActions();
  const [over, setOver] = useState(false);
  const drop = ({ field, kind }: Dragged) => {
    const place = section === undefined ? { group, index } : { section, index };
    if (kind !== undefined) {
      const found = findKind(kinds, kind);
      if (found) add(found, place);
      return;
    }
    const from = findPlace(store.getState().history.draft, field);
    const before = from && samePlace(from, place) && from.index < place.index ? 1 : 0;
    moveTo(field, { ...place, index: place.index - before });
  };
  return (
    <div
      className={classNames('drop-gap', over && 'drop-gap-over')}
      aria-hidden="true"
      onDragOver={(event) => {
        if (!isDrag(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        const dragged = readDrag(event);
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        if (dragged) drop(dragged);
      }}
    />
  );
});
