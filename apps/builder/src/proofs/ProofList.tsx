import { Trash2 } from 'lucide-react';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import { useDispatch } from '../draft/use-draft.js';
import { CommitField } from '../form/properties/CommitField.js';
import { useSet } from '../form/properties/use-set.js';

const messages = createMessages({
  th: { title: (at: number) => `เรียกว่า (${at})`, remove: (name: string) => `ลบ «${name}»`, empty: 'ตั้งชื่อ' },
  en: {
    title: (at: number) => `Called (${at})`,
    remove: (name: string) => `Delete “${name}”`,
    empty: 'Give it a name',
  },
});

interface ProofListProps {
  /** Path of the list in the draft. */
  readonly list: string;
  readonly titles: readonly string[];
}

/** Samples or journeys by their names; each can be renamed and deleted. */
export function ProofList({ list, titles }: ProofListProps) {
  const t = useMessages(messages);
  const dispatch = useDispatch();
  const set = useSet();
  return (
    <ol className="plain-list item-list">
      {titles.map((title, index) => (
        <li key={title} className="proof-row">
          <CommitField
            label={t.title(index + 1)}
            value={title}
            onCommit={(next) => (next === '' ? t.empty : set(`${list}/${index}/title`, next))}
          />
          <Button
            size="small"
            tone="quiet"
            aria-label={t.remove(title)}
            icon={<Icon of={Trash2} />}
            onClick={() => dispatch({ type: 'remove', path: `${list}/${index}` })}
          />
        </li>
      ))}
    </ol>
  );
}
