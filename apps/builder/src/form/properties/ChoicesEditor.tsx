import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { freeName, type FieldAddress } from '#core/authoring';
import { isObject, pointerTo, valueAt } from '#core/fields';
import { Button, Icon, createMessages, useAnnounce, useMessages } from '#ui/kit';
import { useDispatch, useDraftValue } from '../../draft/use-draft.js';
import { englishOf } from '../field-facts.js';
import { CommitField } from './CommitField.js';
import { englishPath } from './FieldTexts.js';
import { useSet } from './use-set.js';

const messages = createMessages({
  th: {
    choice: (at: number) => `ตัวเลือกที่ ${at}`,
    english: (at: number) => `ตัวเลือกที่ ${at} (อังกฤษ)`,
    add: 'เพิ่มตัวเลือก',
    up: 'เลื่อนขึ้น',
    down: 'เลื่อนลง',
    remove: 'ลบตัวเลือก',
    fresh: 'ตัวเลือกใหม่',
    empty: 'กรอกชื่อตัวเลือก',
    moved: (at: number) => `อยู่ลำดับที่ ${at}`,
  },
  en: {
    choice: (at: number) => `Choice ${at}`,
    english: (at: number) => `Choice ${at} (English)`,
    add: 'Add a choice',
    up: 'Move up',
    down: 'Move down',
    remove: 'Delete the choice',
    fresh: 'New choice',
    empty: 'Enter the choice',
    moved: (at: number) => `Now at place ${at}`,
  },
});

interface Choice {
  readonly const: string;
  readonly title: string;
}

const isChoice = (value: unknown): value is Choice => isObject(value) && typeof value['const'] === 'string';

interface ChoicesEditorProps {
  readonly field: FieldAddress;
  /** Path of the list of choices. */
  readonly path: string;
}

/** The choices of a field in order, each with its Thai and English label; values are made by themselves and stay. */
export function ChoicesEditor({ field, path }: ChoicesEditorProps) {
  const t = useMessages(messages);
  const announce = useAnnounce();
  const dispatch = useDispatch();
  const set = useSet();
  const found = useDraftValue((draft) => valueAt(draft, path));
  const english = useDraftValue((draft) => englishOf(draft, field).choices);
  const choices: readonly Choice[] = Array.isArray(found) ? found.filter(isChoice) : [];
  const add = () => {
    const value = freeName(
      'choice',
      choices.map((choice) => choice.const),
      '-',
    );
    dispatch({ type: 'insert', list: path, item: { const: value, title: t.fresh } });
  };
  const move = (from: number, to: number) => {
    if (dispatch({ type: 'move-item', list: path, from, to }).ok) announce(t.moved(to + 1));
  };
  return (
    <fieldset className="choices-editor">
      {choices.map((choice, index) => (
        <div key={choice.const} className="choice-row">
          <CommitField
            label={t.choice(index + 1)}
            lang="th"
            value={choice.title}
            onCommit={(title) => (title === '' ? t.empty : set(`${path}/${index}/title`, title))}
          />
          <CommitField
            label={t.english(index + 1)}
            lang="en"
            value={english?.[choice.const] ?? ''}
            onCommit={(title) => set(pointerTo(`${englishPath(field)}/choices`, choice.const), title)}
          />
          <div className="choice-tools">
            <Button
              size="small"
              tone="quiet"
              aria-label={`${t.up} ${choice.title}`}
              icon={<Icon of={ArrowUp} />}
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            />
            <Button
              size="small"
              tone="quiet"
              aria-label={`${t.down} ${choice.title}`}
              icon={<Icon of={ArrowDown} />}
              disabled={index === choices.length - 1}
              onClick={() => move(index, index + 1)}
            />
            <Button
              size="small"
              tone="quiet"
              aria-label={`${t.remove} ${choice.title}`}
              icon={<Icon of={Trash2} />}
              disabled={choices.length < 2}
              onClick={() => dispatch({ type: 'remove', path: `${path}/${index}` })}
            />
          </div>
        </div>
      ))}
      <Button size="small" icon={<Icon of={Plus} />} onClick={add}>
        {t.add}
      </Button>
    </fieldset>
  );
}
