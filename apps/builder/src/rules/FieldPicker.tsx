import { X } from 'lucide-react';
import type { ConditionField } from '#core/authoring';
import { createMessages, useMessages, useText } from '#ui/kit';
import { ChooseThen } from '../choose/ChooseThen.js';
import { IconButton } from '../shell/IconButton.js';

const messages = createMessages({
  th: { choose: 'เลือก', add: 'เพิ่ม', remove: (name: string) => `เอา «${name}» ออก` },
  en: { choose: 'Choose', add: 'Add', remove: (name: string) => `Take “${name}” out` },
});

interface FieldPickerProps {
  readonly label: string;
  readonly fields: readonly ConditionField[];
  readonly chosen: readonly string[];
  readonly onChange: (pointers: readonly string[]) => void;
}

/** Fields as chips; another is chosen from the list. */
export function FieldPicker({ label, fields, chosen, onChange }: FieldPickerProps) {
  const t = useMessages(messages);
  const text = useText();
  const titleOf = (pointer: string): string => {
    const field = fields.find((one) => one.pointer === pointer);
    return field ? text(field.title) : pointer;
  };
  return (
    <div className="field-picker">
      <ChooseThen
        label={label}
        choose={t.choose}
        act={t.add}
        options={fields
          .filter(({ pointer }) => !chosen.includes(pointer))
          .map(({ pointer, title }) => ({ value: pointer, title: text(title) }))}
        onAct={(pointer) => onChange([...chosen, pointer])}
      />
      <ul className="plain-list chips">
        {chosen.map((pointer) => (
          <li key={pointer} className="chip">
            {titleOf(pointer)}
            <IconButton
              label={t.remove(titleOf(pointer))}
              icon={X}
              onClick={() => onChange(chosen.filter((other) => other !== pointer))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
