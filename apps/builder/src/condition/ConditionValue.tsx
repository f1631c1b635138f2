import { takesList, type ConditionField } from '#core/authoring';
import type { ConditionRow } from '#core/definition';
import { SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { CommitField } from '../form/properties/CommitField.js';

const messages = createMessages({
  th: { value: 'ค่า', yes: 'ใช่', no: 'ไม่ใช่', number: 'กรอกเป็นตัวเลข', several: 'เลือกได้หลายข้อ' },
  en: { value: 'Value', yes: 'Yes', no: 'No', number: 'Enter a number', several: 'Choose one or more' },
});

interface ConditionValueProps {
  readonly field: ConditionField;
  readonly row: ConditionRow;
  readonly onChange: (value: unknown) => void;
}

function Several({ field, row, onChange }: ConditionValueProps) {
  const t = useMessages(messages);
  const text = useText();
  const chosen = [row.value].flat();
  return (
    <fieldset className="condition-several">
      <legend>{t.several}</legend>
      {field.choices.map(({ value, title }) => (
        <label key={String(value)} className="check-line">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) => {
              const next = target.checked ? [...chosen, value] : chosen.filter((other) => other !== value);
              if (next.length > 0) onChange(next);
            }}
          />
          {text(title)}
        </label>
      ))}
    </fieldset>
  );
}

/** What a field is compared with: one of its choices, several of them, yes or no, a number, a text. */
export function ConditionValue({ field, row, onChange }: ConditionValueProps) {
  const t = useMessages(messages);
  const text = useText();
  if (takesList(row.operator)) return <Several field={field} row={row} onChange={onChange} />;
  if (field.choices.length > 0) {
    return (
      <SelectField
        label={t.value}
        value={field.choices.findIndex(({ value }) => value === row.value)}
        onChange={({ target }) => onChange(field.choices[Number(target.value)]?.value)}
      >
        {field.choices.map(({ value, title }, index) => (
          <option key={String(value)} value={index}>
            {text(title)}
          </option>
        ))}
      </SelectField>
    );
  }
  if (field.type === 'yes-no') {
    return (
      <SelectField
        label={t.value}
        value={String(row.value)}
        onChange={({ target }) => onChange(target.value === 'true')}
      >
        <option value="true">{t.yes}</option>
        <option value="false">{t.no}</option>
      </SelectField>
    );
  }
  return (
    <CommitField
      label={t.value}
      value={String(row.value ?? '')}
      onCommit={(typed) => {
        const value = field.type === 'number' ? Number(typed) : typed;
        if (field.type === 'number' && (typed === '' || !Number.isFinite(value))) return t.number;
        onChange(value);
        return undefined;
      }}
    />
  );
}
