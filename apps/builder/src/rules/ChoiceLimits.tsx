import { Trash2 } from 'lucide-react';
import type { ConditionField } from '#core/authoring';
import type { ChoiceLimit } from '#core/definition';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { ChooseThen } from '../choose/ChooseThen.js';

const messages = createMessages({
  th: {
    add: 'ให้เหลือตัวเลือกบางข้อของช่อง',
    pick: 'เลือกช่อง',
    act: 'เพิ่ม',
    left: (name: string) => `ตัวเลือกที่เหลือของ «${name}»`,
    remove: (name: string) => `ไม่จำกัดตัวเลือกของ «${name}»`,
  },
  en: {
    add: 'Leave only some choices of a field',
    pick: 'Choose a field',
    act: 'Add',
    left: (name: string) => `Choices left of “${name}”`,
    remove: (name: string) => `Leave all choices of “${name}”`,
  },
});

interface ChoiceLimitsProps {
  readonly limits: readonly ChoiceLimit[];
  readonly fields: readonly ConditionField[];
  readonly onChange: (limits: readonly ChoiceLimit[]) => void;
}

interface LimitProps {
  readonly limit: ChoiceLimit;
  readonly field: ConditionField | undefined;
  readonly onChange: (only: readonly unknown[]) => void;
  readonly onRemove: () => void;
}

/** The choices of one field; at least one is left. */
function Limit({ limit, field, onChange, onRemove }: LimitProps) {
  const t = useMessages(messages);
  const text = useText();
  const name = field ? text(field.title) : limit.field;
  const toggle = (value: unknown) => {
    const next = limit.only.includes(value)
      ? limit.only.filter((other) => other !== value)
      : [...limit.only, value];
    if (next.length > 0) onChange(next);
  };
  return (
    <fieldset className="sheet-group">
      <legend>{t.left(name)}</legend>
      <div className="choice-limits">
        {(field?.choices ?? []).map(({ value, title }) => (
          <label key={String(value)} className="check-line">
            <input type="checkbox" checked={limit.only.includes(value)} onChange={() => toggle(value)} />
            {text(title)}
          </label>
        ))}
      </div>
      <Button size="small" tone="quiet" icon={<Icon of={Trash2} />} onClick={onRemove}>
        {t.remove(name)}
      </Button>
    </fieldset>
  );
}

/** Which choices of other fields a rule leaves while it holds. */
export function ChoiceLimits({ limits, fields, onChange }: ChoiceLimitsProps) {
  const t = useMessages(messages);
  const text = useText();
  const free = fields.filter(
    ({ pointer, choices }) => choices.length > 0 && limits.every(({ field }) => field !== pointer),
  );
  const add = (pointer: string) => {
    const field = free.find((one) => one.pointer === pointer);
    if (field) onChange([...limits, { field: pointer, only: field.choices.map(({ value }) => value) }]);
  };
  return (
    <>
      {limits.map((limit) => (
        <Limit
          key={limit.field}
          limit={limit}
          field={fields.find(({ pointer }) => pointer === limit.field)}
          onChange={(only) =>
            onChange(limits.map((one) => (one === limit ? { ...one, only: [...only] } : one)))
          }
          onRemove={() => onChange(limits.filter((one) => one !== limit))}
        />
      ))}
      {free.length > 0 && (
        <ChooseThen
          label={t.add}
          choose={t.pick}
          act={t.act}
          options={free.map(({ pointer, title }) => ({ value: pointer, title: text(title) }))}
          onAct={add}
        />
      )}
    </>
  );
}
