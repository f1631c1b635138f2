import { useMemo, useState } from 'react';
import { Plus } from 'lucide-react';
import { shapeOf, wholeItems } from '#core/authoring';
import { valueAt } from '#core/fields';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { useDispatch, useDraftContext, useDraftValue } from '../draft/use-draft.js';
import { itemWords } from '../words/item-words.js';
import { ItemCard } from './ItemCard.js';
import { Several } from './Several.js';
import { useBlank } from './use-blank.js';
import { useRenderValue, type ListEditorProps } from './value-editor.js';

const messages = createMessages({
  th: { add: (name: string) => `เพิ่ม (${name})`, none: 'ยังไม่มี' },
  en: { add: (name: string) => `Add (${name})`, none: 'None yet' },
});

const topList = /^\/definition\/(\w+)$/;

/** What an item of this list comes out as, shared parts included. */
const useWhole = (path: string): ((item: unknown) => unknown) => {
  const { parts } = useDraftContext();
  const [, list] = topList.exec(path) ?? [];
  const definition = useDraftValue((draft) => (list ? draft.definition : undefined));
  return useMemo(
    () => (list && definition ? wholeItems(definition, parts, list) : (item: unknown) => item),
    [definition, parts, list],
  );
};

/** A list: several names are ticked or chosen, everything else is a card each, in order. */
export function ListEditor({ path, label, items, min, max, ...rest }: ListEditorProps) {
  const t = useMessages(messages);
  const text = useText();
  const dispatch = useDispatch();
  const renderValue = useRenderValue();
  const blank = useBlank();
  const whole = useWhole(path);
  const [open, setOpen] = useState<number | null>(null);
  const found = useDraftValue((draft) => valueAt(draft, path));
  const list: readonly unknown[] = Array.isArray(found) ? found : [];
  const { kind } = shapeOf(items);
  if (kind === 'reference' || kind === 'field' || kind === 'choice')
    return <Several {...rest} path={path} label={label} items={items} min={min} max={max} />;
  const add = () => {
    if (dispatch({ type: 'insert', list: path, item: blank(items) }).ok) setOpen(list.length);
  };
  return (
    <fieldset className="sheet-group">
      <legend>{label}</legend>
      {list.length === 0 && <p className="small soft">{t.none}</p>}
      <ol className="plain-list item-list">
        {list.map((item, index) => (
          <ItemCard
            // Items have no names of their own: their place is what they are known by.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            list={path}
            index={index}
            count={list.length}
            min={min}
            title={text(itemWords(whole(item), index))}
            open={open === index}
            onToggle={() => setOpen(open === index ? null : index)}
          >
            {renderValue({
              schema: items,
              path: `${path}/${index}`,
              label: text(itemWords(whole(item), index)),
              optional: false,
            })}
          </ItemCard>
        ))}
      </ol>
      {list.length < max && (
        <Button size="small" icon={<Icon of={Plus} />} onClick={add}>
          {t.add(label)}
        </Button>
      )}
    </fieldset>
  );
}
