import { Plus } from 'lucide-react';
import { freeName, type FieldAddress } from '#core/authoring';
import { isObject, pointerTo, valueAt } from '#core/fields';
import { Button, Icon, createMessages, useAnnounce, useMessages } from '#ui/kit';
import { useDispatch, useDraftValue } from '../../draft/use-draft.js';
import { englishOf } from '../field-facts.js';
import { CommitField } from './CommitField.js';
import { englishPath } from './FieldTexts.js';
import { useSet } from './use-set.js';
import { PlaceTools } from '../../shell/PlaceTools.js';

const messages = createMessages({
  th: {
    choice: (at: number) => `ตัวเลือกที่ ${at}`,
    english: (at: number) => `ตัวเลือกที่ ${at} (อังกฤษ)`,
    add: 'เพิ่มตัวเลือก',
    up: 'เลื่อนขึ้น',
    down: 'เลื่อนลง',
    remove: 'ลบตัวเลือก',
    fresh: 'ตัวเลือกใหม่',
    points: (at: number) => `คะแนนของตัวเลือกที่ ${at}`,
    whole: 'กรอกเป็นจำนวนเต็มที่ยังไม่มีตัวเลือกใดใช้',
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
    points: (at: number) => `Points of choice ${at}`,
    whole: 'Enter a whole number that no other choice has',
    empty: 'Enter the choice',
    moved: (at: number) => `Now at place ${at}`,
  },
});

interface Choice {
  readonly const: string | number;
  readonly title: string;
}

const isChoice = (value: unknown): value is Choice =>
  isObject(value) && ['string', 'number'].includes(typeof value['const']);

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
    const values = choices.map((choice) => choice.const);
    const value = values.some((one) => typeof one === 'number')
      ? Math.max(...values.map(Number)) + 1
      : freeName('choice', values.map(String), '-');
    dispatch({ type: 'insert', list: path, item: { const: value, title: t.fresh } });
  };
  const putPoints = (index: number, typed: string): string | undefined => {
    const choice = choices[index]!;
    const points = Number(typed);
    const isFree = choices.every((other) => other === choice || other.const !== points);
    if (typed === '' || !Number.isInteger(points) || !isFree) return t.whole;
    const words = english?.[String(choice.const)];
    const refusal = set(`${path}/${index}/const`, points);
    if (refusal === undefined && words !== undefined)
      set(pointerTo(`${englishPath(field)}/choices`, String(points)), words);
    return refusal;
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
            value={english?.[String(choice.const)] ?? ''}
            onCommit={(title) => set(pointerTo(`${englishPath(field)}/choices`, String(choice.const)), title)}
          />
          {typeof choice.const === 'number' && (
            <CommitField
              label={t.points(index + 1)}
              inputMode="numeric"
              value={String(choice.const)}
              onCommit={(typed) => putPoints(index, typed)}
            />
          )}
          <div className="choice-tools">
            <PlaceTools
              up={`${t.up} ${choice.title}`}
              down={`${t.down} ${choice.title}`}
              remove={`${t.remove} ${choice.title}`}
              index={index}
              count={choices.length}
              canRemove={choices.length >= 2}
              onMove={(to) => move(index, to)}
              onRemove={() => dispatch({ type: 'remove', path: `${path}/${index}` })}
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
