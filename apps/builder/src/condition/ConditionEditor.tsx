import { Plus, Trash2 } from 'lucide-react';
import {
  operatorWords,
  operatorsFor,
  startRow,
  takesList,
  takesValue,
  type ConditionField,
} from '#core/authoring';
import type { Condition, ConditionRow, Operator } from '#core/definition';
import { Button, Icon, SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { ConditionValue } from './ConditionValue.js';
import { IconButton } from '../shell/IconButton.js';

const messages = createMessages({
  th: {
    match: 'ต้องตรง',
    all: 'ทุกข้อ',
    any: 'ข้อใดข้อหนึ่งก็พอ',
    field: 'ช่อง',
    operator: 'เทียบ',
    add: 'เพิ่มเงื่อนไข',
    remove: 'ลบเงื่อนไขนี้',
    when: 'เมื่อ',
  },
  en: {
    match: 'Must hold',
    all: 'All of these',
    any: 'Any of these',
    field: 'Field',
    operator: 'Compared',
    add: 'Add a condition',
    remove: 'Delete this condition',
    when: 'When',
  },
});

interface RowProps {
  readonly row: ConditionRow;
  readonly fields: readonly ConditionField[];
  readonly onChange: (row: ConditionRow) => void;
  /** Missing for the only row, which can’t go. */
  readonly onRemove?: (() => void) | undefined;
}

/** Another operator keeps the value where it can. */
const withOperator = (row: ConditionRow, operator: Operator, field: ConditionField): ConditionRow => {
  if (!takesValue(operator)) return { field: row.field, operator };
  const [first] = [row.value].flat();
  if (first === undefined) return startRow(field, operator);
  return { ...row, operator, value: takesList(operator) ? [row.value].flat() : first };
};

function Row({ row, fields, onChange, onRemove }: RowProps) {
  const t = useMessages(messages);
  const text = useText();
  const field = fields.find(({ pointer }) => pointer === row.field);
  return (
    <div className="condition-row">
      <SelectField
        label={t.field}
        value={row.field}
        onChange={({ target }) => {
          const next = fields.find(({ pointer }) => pointer === target.value);
          if (next) onChange(startRow(next));
        }}
      >
        {!field && <option value={row.field}>{row.field}</option>}
        {fields.map(({ pointer, title }) => (
          <option key={pointer} value={pointer}>
            {text(title)}
          </option>
        ))}
      </SelectField>
      {field && (
        <SelectField
          label={t.operator}
          value={row.operator}
          onChange={({ target }) => onChange(withOperator(row, target.value as Operator, field))}
        >
          {operatorsFor(field).map((operator) => (
            <option key={operator} value={operator}>
              {text(operatorWords[operator])}
            </option>
          ))}
        </SelectField>
      )}
      {field && takesValue(row.operator) && (
        <ConditionValue field={field} row={row} onChange={(value) => onChange({ ...row, value })} />
      )}
      {onRemove && <IconButton label={t.remove} icon={Trash2} onClick={onRemove} />}
    </div>
  );
}

interface ConditionEditorProps {
  readonly condition: Condition;
  readonly fields: readonly ConditionField[];
  readonly onChange: (condition: Condition) => void;
}

/** A condition as sentence rows: [field] [compared] [value], all or any of them. */
export function ConditionEditor({ condition, fields, onChange }: ConditionEditorProps) {
  const t = useMessages(messages);
  const { match, rows } = condition;
  const asked = fields.filter((field) => operatorsFor(field).length > 0);
  const [first] = asked;
  return (
    <fieldset className="condition-editor">
      <legend>{t.when}</legend>
      {rows.length > 1 && (
        <SelectField
          label={t.match}
          value={match}
          onChange={({ target }) => onChange({ ...condition, match: target.value as Condition['match'] })}
        >
          <option value="all">{t.all}</option>
          <option value="any">{t.any}</option>
        </SelectField>
      )}
      {rows.map((row, index) => (
        <Row
          // Rows have no names: their place is what they are known by, and a changed row keeps the focus.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          row={row}
          fields={asked}
          onChange={(next) => onChange({ ...condition, rows: rows.with(index, next) })}
          onRemove={
            rows.length > 1 ? () => onChange({ ...condition, rows: rows.toSpliced(index, 1) }) : undefined
          }
        />
      ))}
      {first && (
        <Button
          size="small"
          tone="quiet"
          icon={<Icon of={Plus} />}
          onClick={() => onChange({ ...condition, rows: [...rows, startRow(first)] })}
        >
          {t.add}
        </Button>
      )}
    </fieldset>
  );
}
