import { X } from 'lucide-react';
import type { ConditionField } from '#core/authoring';
import { Button, Icon, SelectField, createMessages, useMessages, useText } from '#ui/kit';

const messages = createMessages({
  th: { add: 'เลือกช่อง', remove: (name: string) => `เอา «${name}» ออก` },
  en: { add: 'Choose a field', remove: (name: string) => `Take “${name}” out` },
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
      <SelectField
        label={label}
        value=""
        onChange={({ target }) => target.value && onChange([...chosen, target.value])}
      >
        <option value="">{t.add}</option>
        {fields
          .filter(({ pointer }) => !chosen.includes(pointer))
          .map(({ pointer, title }) => (
            <option key={pointer} value={pointer}>
              {text(title)}
            </option>
          ))}
      </SelectField>
      <ul className="plain-list chips">
        {chosen.map((pointer) => (
          <li key={pointer} className="chip">
            {titleOf(pointer)}
            <Button
              size="small"
              tone="quiet"
              aria-label={t.remove(titleOf(pointer))}
              icon={<Icon of={X} />}
              onClick={() => onChange(chosen.filter((other) => other !== pointer))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
