import type { ReactNode } from 'react';
import { Trash2 } from 'lucide-react';
import type { Problem } from '#core/result';
import { Badge, createMessages, useMessages, useText } from '#ui/kit';
import { useDispatch } from '../draft/use-draft.js';
import { CommitField } from '../form/properties/CommitField.js';
import { useSet } from '../form/properties/use-set.js';
import { outcomeAt } from './use-outcomes.js';
import { IconButton } from '../shell/IconButton.js';

const messages = createMessages({
  th: {
    title: (at: number) => `เรียกว่า (${at})`,
    remove: (name: string) => `ลบ «${name}»`,
    empty: 'ตั้งชื่อ',
    passed: 'ผ่าน',
    failed: 'ไม่ผ่าน',
  },
  en: {
    title: (at: number) => `Called (${at})`,
    remove: (name: string) => `Delete “${name}”`,
    empty: 'Give it a name',
    passed: 'Passes',
    failed: 'Fails',
  },
});

interface ProofListProps {
  /** Path of the list in the draft. */
  readonly list: string;
  readonly titles: readonly string[];
  /** What came of running them; null while they can’t be run. */
  readonly outcomes: readonly Problem[] | null;
  readonly renderDetails?: (index: number) => ReactNode;
}

/** Samples or journeys by their names, with what came of each when it was run. */
export function ProofList({ list, titles, outcomes, renderDetails }: ProofListProps) {
  const t = useMessages(messages);
  const text = useText();
  const dispatch = useDispatch();
  const set = useSet();
  return (
    <ol className="plain-list item-list">
      {titles.map((title, index) => {
        const path = `${list}/${index}`;
        const wrong = outcomes ? outcomeAt(outcomes, path) : [];
        return (
          <li key={title} className="proof-item">
            <div className="proof-row">
              <CommitField
                label={t.title(index + 1)}
                value={title}
                onCommit={(next) => (next === '' ? t.empty : set(`${path}/title`, next))}
              />
              {outcomes && (
                <Badge tone={wrong.length > 0 ? 'danger' : 'success'}>
                  {wrong.length > 0 ? t.failed : t.passed}
                </Badge>
              )}
              <IconButton
                label={t.remove(title)}
                icon={Trash2}
                onClick={() => dispatch({ type: 'remove', path })}
              />
            </div>
            {wrong.map(({ code, pointer = '', message }) => (
              <p key={code + pointer} className="failure small">
                {text(message)}
              </p>
            ))}
            {renderDetails?.(index)}
          </li>
        );
      })}
    </ol>
  );
}
