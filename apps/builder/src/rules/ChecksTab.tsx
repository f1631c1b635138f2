import { Plus, Trash2 } from 'lucide-react';
import { freeName, namesOf } from '#core/authoring';
import type { Check } from '#core/definition';
import { Button, EmptyState, Icon, SelectField, createMessages, useMessages } from '#ui/kit';
import { useConditionFields } from '../condition/use-condition-fields.js';
import { useDispatch, useDraft } from '../draft/use-draft.js';
import { FormulaField } from '../formula/FormulaField.js';
import { TextPair } from '../form/properties/TextPair.js';
import { ThingName } from '../sheet/ThingName.js';
import { useSet } from '../form/properties/use-set.js';
import { FieldPicker } from './FieldPicker.js';

const messages = createMessages({
  th: {
    none: 'ยังไม่มีข้อตรวจสอบ',
    hint: 'ใช้เมื่อคำตอบสองช่องต้องสอดคล้องกัน เช่น วันสิ้นสุดต้องไม่ก่อนวันเริ่ม',
    add: 'เพิ่มข้อตรวจสอบ',
    assert: 'สิ่งที่ต้องเป็นจริง',
    message: 'บอกให้ทำอะไร เมื่อไม่จริง',
    fields: 'แสดงที่ช่อง',
    severity: 'ความแรง',
    error: 'ห้ามส่งจนกว่าจะแก้',
    warning: 'เตือน แต่ส่งได้',
    remove: 'ลบข้อตรวจสอบ',
  },
  en: {
    none: 'No checks yet',
    hint: 'For answers that must agree, such as an end that can’t come before its start',
    add: 'Add a check',
    assert: 'What must be true',
    message: 'What to do when it is not',
    fields: 'Shown at',
    severity: 'How strict',
    error: 'Can’t be sent until it is mended',
    warning: 'A warning; it can be sent',
    remove: 'Delete the check',
  },
});

function CheckCard({ check, path }: { readonly check: Check; readonly path: string }) {
  const t = useMessages(messages);
  const dispatch = useDispatch();
  const set = useSet();
  const fields = useConditionFields();
  return (
    <div className="rule-card rule-body stack">
      <FormulaField
        label={t.assert}
        value={check.assert}
        path={`${path}/assert`}
        onCommit={(next) => set(`${path}/assert`, next)}
      />
      <TextPair path={`${path}/message`} label={t.message} value={check.message} />
      <FieldPicker
        label={t.fields}
        fields={fields}
        chosen={check.fields}
        onChange={(pointers) => pointers.length > 0 && set(`${path}/fields`, pointers)}
      />
      <SelectField
        label={t.severity}
        value={check.severity}
        onChange={({ target }) => set(`${path}/severity`, target.value)}
      >
        <option value="error">{t.error}</option>
        <option value="warning">{t.warning}</option>
      </SelectField>
      <ThingName sort="check" name={check.id} />
      <div>
        <Button
          size="small"
          tone="quiet"
          icon={<Icon of={Trash2} />}
          onClick={() => dispatch({ type: 'delete', sort: 'check', name: check.id })}
        >
          {t.remove}
        </Button>
      </div>
    </div>
  );
}

/** Rules across fields, each with what to do when it is broken. */
export function ChecksTab() {
  const t = useMessages(messages);
  const dispatch = useDispatch();
  const draft = useDraft();
  const fields = useConditionFields();
  const { checks = [] } = draft.definition.form;
  const first = fields.find(({ type }) => type !== 'other' && type !== 'unasked');
  const add = () => {
    if (!first) return;
    const item: Check = {
      id: freeName('check', namesOf(draft, 'check'), '-'),
      fields: [first.pointer],
      assert: 'true',
      message: { th: 'ตรวจคำตอบช่องนี้อีกครั้ง', en: 'Look at this answer again' },
      severity: 'error',
    };
    dispatch({ type: 'insert', list: '/definition/form/checks', item });
  };
  return (
    <div className="stack">
      {checks.length === 0 && <EmptyState title={t.none}>{t.hint}</EmptyState>}
      {checks.map((check, index) => (
        <CheckCard key={check.id} check={check} path={`/definition/form/checks/${index}`} />
      ))}
      <div>
        <Button tone="primary" icon={<Icon of={Plus} />} disabled={!first} onClick={add}>
          {t.add}
        </Button>
      </div>
    </div>
  );
}
