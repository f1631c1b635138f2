import { useState } from 'react';
import { Plus } from 'lucide-react';
import { freeName, namesOf } from '#core/authoring';
import type { Sort } from '#core/definition';
import { isObject, pointerTo, valueAt, type SchemaObject } from '#core/fields';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { useDispatch, useDraft, useDraftValue } from '../draft/use-draft.js';
import { thingWords } from '../words/thing-words.js';
import { ThingCard } from './ThingCard.js';
import { useBlank } from './use-blank.js';
import type { ValueEditorProps } from './value-editor.js';

const messages = createMessages({
  th: { add: (name: string) => `เพิ่ม (${name})`, none: 'ยังไม่มี' },
  en: { add: (name: string) => `Add (${name})`, none: 'None yet' },
});

interface ThingsEditorProps extends ValueEditorProps {
  readonly sort: Sort;
  readonly values: SchemaObject;
}

/** Things known by their names: states, actions, flags. Renaming and deleting see to everything that means them. */
export function ThingsEditor({ path, label, sort, values }: ThingsEditorProps) {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const dispatch = useDispatch();
  const blank = useBlank();
  const found = useDraftValue((one) => valueAt(one, path));
  const names = isObject(found) ? Object.keys(found) : [];
  const [open, setOpen] = useState<string | null>(null);
  const add = () => {
    const name = freeName(sort, namesOf(draft, sort), '-');
    if (dispatch({ type: 'set', path: pointerTo(path, name), value: blank(values) }).ok) setOpen(name);
  };
  return (
    <fieldset className="sheet-group">
      <legend>{label}</legend>
      {names.length === 0 && <p className="small soft">{t.none}</p>}
      <ol className="plain-list item-list">
        {names.map((name) => (
          <ThingCard
            key={name}
            sort={sort}
            name={name}
            path={pointerTo(path, name)}
            schema={values}
            title={text(thingWords(draft, sort, name))}
            open={open === name}
            onToggle={() => setOpen(open === name ? null : name)}
            onRenamed={setOpen}
          />
        ))}
      </ol>
      <Button size="small" icon={<Icon of={Plus} />} onClick={add}>
        {t.add(label)}
      </Button>
    </fieldset>
  );
}
