import { Trash2 } from 'lucide-react';
import { Button, EmptyState, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { useConditionFields } from '../condition/use-condition-fields.js';
import { ChooseThen } from '../choose/ChooseThen.js';
import { useDispatch, useDraft } from '../draft/use-draft.js';
import { FormulaField } from '../formula/FormulaField.js';
import { useSet } from '../form/properties/use-set.js';

const messages = createMessages({
  th: {
    none: 'ยังไม่มีค่าที่ระบบคำนวณให้',
    hint: 'ใส่ช่อง «ค่าที่คำนวณให้» ในแบบฟอร์มก่อน แล้วเขียนสูตรที่นี่ เช่น answers.rows.map(row, row.count).sum()',
    add: 'คำนวณค่าของช่อง',
    choose: 'เลือกช่องที่จะคำนวณ',
    write: 'เขียนสูตร',
    formula: (name: string) => `สูตรของ «${name}»`,
    help: 'answers.ชื่อช่อง คือคำตอบของช่องนั้น today คือวันที่ยื่น ในแถวใช้ row.ชื่อช่อง',
    remove: 'ลบสูตร',
  },
  en: {
    none: 'Nothing is worked out yet',
    hint: 'Put a “worked-out” field into the form first, then write its formula here, such as answers.rows.map(row, row.count).sum()',
    add: 'Work out a field',
    choose: 'Choose the field',
    write: 'Write its formula',
    formula: (name: string) => `Formula of “${name}”`,
    help: 'answers.name is the answer of that field, today is the day of filing; in rows use row.name',
    remove: 'Delete the formula',
  },
});

/** Values that Sala works out: which field, by which formula. */
export function ComputedTab() {
  const t = useMessages(messages);
  const text = useText();
  const dispatch = useDispatch();
  const set = useSet();
  const fields = useConditionFields();
  const { computed = [] } = useDraft().definition.form;
  const titleOf = (pointer: string): string => {
    const field = fields.find((one) => one.pointer === pointer);
    return field ? text(field.title) : pointer;
  };
  const free = fields.filter(
    ({ pointer, type }) =>
      type !== 'other' && type !== 'unasked' && !computed.some(({ target }) => target === pointer),
  );
  const add = (target: string) =>
    void dispatch({ type: 'insert', list: '/definition/form/computed', item: { target, value: '0' } });
  return (
    <div className="stack">
      {computed.length === 0 && <EmptyState title={t.none}>{t.hint}</EmptyState>}
      {computed.map(({ target, value }, index) => (
        <div key={target} className="rule-card rule-body">
          <FormulaField
            label={t.formula(titleOf(target))}
            help={t.help}
            value={value}
            path={`/definition/form/computed/${index}/value`}
            onCommit={(next) => set(`/definition/form/computed/${index}/value`, next)}
          />
          <Button
            size="small"
            tone="quiet"
            icon={<Icon of={Trash2} />}
            onClick={() => dispatch({ type: 'remove', path: `/definition/form/computed/${index}` })}
          >
            {t.remove}
          </Button>
        </div>
      ))}
      <ChooseThen
        label={t.add}
        choose={t.choose}
        act={t.write}
        options={free.map(({ pointer, title }) => ({ value: pointer, title: text(title) }))}
        onAct={add}
      />
    </div>
  );
}
