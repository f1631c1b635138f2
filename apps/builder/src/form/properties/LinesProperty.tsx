import { Plus } from 'lucide-react';
import { fieldNamesIn, type FieldAddress } from '#core/authoring';
import { valueAt } from '#core/fields';
import type { Text } from '#core/result';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { useDraft } from '../../draft/use-draft.js';
import { titleOf } from '../field-facts.js';
import { useSet } from './use-set.js';

const messages = createMessages({
  th: {
    few: 'ใส่ช่องในกลุ่มอย่างน้อยสองช่องก่อน',
    line: (at: number) => `บรรทัดที่ ${at}`,
    add: 'เพิ่มบรรทัด',
  },
  en: {
    few: 'Put at least two fields into the group first',
    line: (at: number) => `Line ${at}`,
    add: 'Add a line',
  },
});

type Lines = readonly (readonly string[])[];

const linesIn = (value: unknown): Lines => (Array.isArray(value) ? (value as Lines) : []);

interface LinesPropertyProps {
  readonly field: FieldAddress;
  readonly path: string;
  readonly title: Text;
}

/** Which fields of a group stand side by side where there is room; each on one line at most. */
export function LinesProperty({ field, path, title }: LinesPropertyProps) {
  const t = useMessages(messages);
  const text = useText();
  const set = useSet();
  const draft = useDraft();
  const names = fieldNamesIn(draft, field);
  const lines = linesIn(valueAt(draft, path));
  const free = names.filter((name) => !lines.flat().includes(name));
  const put = (next: Lines) => {
    const kept = next.filter((line) => line.length > 0);
    if (kept.length > 0) set(path, kept);
    else if (lines.length > 0) set(path, undefined);
  };
  const toggle = (name: string, at: number) =>
    put(
      lines.map((line, index) => {
        const others = line.filter((other) => other !== name);
        const isOn = index === at && !line.includes(name);
        return isOn ? names.filter((one) => one === name || others.includes(one)) : others;
      }),
    );
  return (
    <fieldset className="choices-editor">
      <legend className="small">{text(title)}</legend>
      {names.length < 2 && <p className="small soft">{t.few}</p>}
      {lines.map((line, index) => (
        <fieldset key={line.join(' ')} className="choices-editor">
          <legend className="small">{t.line(index + 1)}</legend>
          {names.map((name) => (
            <label key={name} className="check-line">
              <input type="checkbox" checked={line.includes(name)} onChange={() => toggle(name, index)} />
              {text(titleOf(draft, `${field}/${name}`))}
            </label>
          ))}
        </fieldset>
      ))}
      {free.length >= 2 && (
        <Button size="small" icon={<Icon of={Plus} />} onClick={() => put([...lines, free.slice(0, 2)])}>
          {t.add}
        </Button>
      )}
    </fieldset>
  );
}
