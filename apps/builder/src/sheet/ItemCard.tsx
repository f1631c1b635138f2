import type { ReactNode } from 'react';

import { createMessages, useMessages } from '#ui/kit';
import { useDispatch } from '../draft/use-draft.js';
import { OpenCard } from './OpenCard.js';
import { PlaceTools } from '../shell/PlaceTools.js';

const messages = createMessages({
  th: { up: 'เลื่อนขึ้น', down: 'เลื่อนลง', remove: 'ลบ' },
  en: { up: 'Move up', down: 'Move down', remove: 'Delete' },
});

interface ItemCardProps {
  readonly list: string;
  readonly index: number;
  readonly count: number;
  readonly min: number;
  readonly title: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One item of a list: a line that opens into its properties, and its place among the others. */
export function ItemCard({ list, index, count, min, title, open, onToggle, children }: ItemCardProps) {
  const t = useMessages(messages);
  const dispatch = useDispatch();
  const move = (to: number) => dispatch({ type: 'move-item', list, from: index, to });
  return (
    <OpenCard
      title={title}
      open={open}
      onToggle={onToggle}
      tools={
        <PlaceTools
          up={`${t.up} ${title}`}
          down={`${t.down} ${title}`}
          remove={`${t.remove} ${title}`}
          index={index}
          count={count}
          canRemove={count > min}
          onMove={move}
          onRemove={() => dispatch({ type: 'remove', path: `${list}/${index}` })}
        />
      }
    >
      {children}
    </OpenCard>
  );
}
