import { useState } from 'react';
import { Plus, Trash2 } from 'lucide-react';
import { freeName, shapeOf } from '#core/authoring';
import { isObject, own, pointerTo, valueAt, type SchemaObject } from '#core/fields';
import { Button, Icon, TextField, createMessages, useMessages, useText } from '#ui/kit';
import { ChooseThen } from '../choose/ChooseThen.js';
import { useDispatch, useDraftValue } from '../draft/use-draft.js';
import { OpenCard } from './OpenCard.js';
import { useMapKeys, type MapKey } from './use-map-keys.js';
import { useBlank } from './use-blank.js';
import { useRenderValue, type ValueEditorProps } from './value-editor.js';
import { IconButton } from '../shell/IconButton.js';

const messages = createMessages({
  th: {
    none: 'ยังไม่มี',
    name: (label: string) => `ชื่อในระบบ (${label})`,
    choose: (label: string) => `เลือกช่อง (${label})`,
    pick: 'เลือก',
    act: 'เพิ่ม',
    add: (label: string) => `เพิ่ม (${label})`,
    remove: (name: string) => `ลบ ${name}`,
    taken: 'ชื่อนี้มีแล้ว',
    bad: 'ใช้ตัวอักษรอังกฤษและตัวเลขตามแบบ เช่น number, issued-on หรือ /ช่อง',
  },
  en: {
    none: 'None yet',
    name: (label: string) => `Name in the system (${label})`,
    choose: (label: string) => `Choose a field (${label})`,
    pick: 'Choose',
    act: 'Add',
    add: (label: string) => `Add (${label})`,
    remove: (name: string) => `Delete ${name}`,
    taken: 'There is one of this name',
    bad: 'Latin letters and digits, such as number, issued-on or /field',
  },
});

interface MapEditorProps extends ValueEditorProps {
  readonly values: SchemaObject;
  /** What the language asks of a key. */
  readonly keys: string;
}

interface EntryProps {
  readonly path: string;
  readonly schema: SchemaObject;
  readonly title: string;
}

/** One entry: short values stand in the open, larger ones open from their line. */
function Entry({ path, schema, title }: EntryProps) {
  const t = useMessages(messages);
  const dispatch = useDispatch();
  const renderValue = useRenderValue();
  const [open, setOpen] = useState(false);
  const isLarge = shapeOf(schema).kind === 'object';
  const body = renderValue({ schema, path, label: title, optional: false });
  const tools = (
    <IconButton label={t.remove(title)} icon={Trash2} onClick={() => dispatch({ type: 'remove', path })} />
  );
  if (isLarge)
    return (
      <OpenCard title={title} open={open} onToggle={() => setOpen(!open)} tools={tools}>
        {body}
      </OpenCard>
    );
  return (
    <li className="item-card">
      <div className="item-head">
        <div className="item-title item-value">{body}</div>
        {tools}
      </div>
    </li>
  );
}

interface AddProps {
  readonly label: string;
  readonly pattern: string;
  readonly taken: readonly string[];
  /** The keys that there can be, where they are known. */
  readonly known: readonly MapKey[] | undefined;
  readonly onAdd: (key: string) => void;
}

function AddEntry({ label, pattern, taken, known, onAdd }: AddProps) {
  const t = useMessages(messages);
  const text = useText();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  if (known) {
    return (
      <ChooseThen
        label={t.choose(label)}
        choose={t.pick}
        act={t.act}
        options={known
          .filter(({ key }) => !taken.includes(key))
          .map(({ key, title }) => ({ value: key, title: text(title) }))}
        onAct={onAdd}
      />
    );
  }
  const add = () => {
    const wanted = name.trim() || freeName('item', taken);
    if (taken.includes(wanted)) return setProblem(t.taken);
    if (!new RegExp(pattern).test(wanted)) return setProblem(t.bad);
    onAdd(wanted);
    setName('');
    setProblem(undefined);
  };
  return (
    <div className="inline-add-row">
      <TextField
        label={t.name(label)}
        lang="en"
        value={name}
        error={problem}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={({ key }) => key === 'Enter' && add()}
      />
      <Button size="small" icon={<Icon of={Plus} />} onClick={add}>
        {t.add(label)}
      </Button>
    </div>
  );
}

/** Values known by a key: fields and states of a register, attributes, first values of a form. */
export function MapEditor({ path, label, values, keys }: MapEditorProps) {
  const t = useMessages(messages);
  const text = useText();
  const dispatch = useDispatch();
  const blank = useBlank();
  const known = useMapKeys(path);
  const found = useDraftValue((draft) => valueAt(draft, path));
  const names = isObject(found) ? Object.keys(found) : [];
  const titleOf = (name: string): string => {
    const title = own(own(found, name), 'title');
    if (isObject(title)) return text({ th: String(title['th']), en: String(title['en']) });
    const words = known?.find(({ key }) => key === name)?.title;
    return words ? text(words) : name;
  };
  return (
    <fieldset className="sheet-group">
      <legend>{label}</legend>
      {names.length === 0 && <p className="small soft">{t.none}</p>}
      <ol className="plain-list item-list">
        {names.map((name) => (
          <Entry key={name} path={pointerTo(path, name)} schema={values} title={titleOf(name)} />
        ))}
      </ol>
      <AddEntry
        label={label}
        pattern={keys}
        taken={names}
        known={known}
        onAdd={(key) => dispatch({ type: 'set', path: pointerTo(path, key), value: blank(values, key) })}
      />
    </fieldset>
  );
}
