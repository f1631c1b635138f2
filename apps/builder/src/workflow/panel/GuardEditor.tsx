import { useState } from 'react';
import { Plus, Trash2 } from 'lucide-react';
import { conditionFormula, operatorsFor, readCondition, startRow } from '#core/authoring';
import type { Action, Condition } from '#core/definition';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import { ConditionEditor } from '../../condition/ConditionEditor.js';
import { useConditionFields } from '../../condition/use-condition-fields.js';
import { useDispatch } from '../../draft/use-draft.js';
import { TextPair } from '../../form/properties/TextPair.js';
import { useSet } from '../../form/properties/use-set.js';
import { FormulaField } from '../../formula/FormulaField.js';

const messages = createMessages({
  th: {
    title: 'ทำได้ต่อเมื่อ',
    none: 'ทำได้ทุกเรื่อง',
    add: 'เพิ่มเงื่อนไขก่อนทำ',
    remove: 'ไม่ใช้เงื่อนไข',
    formula: 'เขียนเป็นสูตร',
    reason: 'ถ้าไม่เข้าเงื่อนไข บอกว่า',
    start: 'เรื่องนี้ยังไม่เข้าเงื่อนไข',
    startEn: 'The case does not meet the condition yet',
  },
  en: {
    title: 'Only when',
    none: 'It can be done with every case',
    add: 'Add a condition',
    remove: 'No condition',
    formula: 'Write a formula',
    reason: 'Said when it does not hold',
    start: 'เรื่องนี้ยังไม่เข้าเงื่อนไข',
    startEn: 'The case does not meet the condition yet',
  },
});

const plainGuard = 'case.corrections == 0';

interface GuardEditorProps {
  readonly action: Action;
  /** Path of the action in the draft. */
  readonly path: string;
}

/** When an action may be done: sentence rows over the answers, or a formula for everything else. */
export function GuardEditor({ action: { guard }, path }: GuardEditorProps) {
  const t = useMessages(messages);
  const dispatch = useDispatch();
  const set = useSet();
  const fields = useConditionFields().filter(({ pointer }) => !pointer.includes('*'));
  const first = fields.find((field) => operatorsFor(field).length > 0);
  const [asFormula, setAsFormula] = useState(false);
  const write = (condition: Condition) => set(`${path}/guard/expression`, conditionFormula(condition));
  const add = () => {
    const expression = first ? conditionFormula({ match: 'all', rows: [startRow(first)] }) : plainGuard;
    const reason = { th: t.start, en: t.startEn };
    dispatch({ type: 'set', path: `${path}/guard`, value: { expression, reason } });
  };
  const condition = guard && !asFormula ? readCondition(guard.expression, fields) : undefined;
  return (
    <section className="stack">
      <h3>{t.title}</h3>
      {!guard && (
        <>
          <p className="small soft">{t.none}</p>
          <div>
            <Button size="small" icon={<Icon of={Plus} />} onClick={add}>
              {t.add}
            </Button>
          </div>
        </>
      )}
      {guard && condition && (
        <ConditionEditor condition={condition as Condition} fields={fields} onChange={write} />
      )}
      {guard && !condition && (
        <FormulaField
          label={t.title}
          value={guard.expression}
          path={`${path}/guard/expression`}
          onCommit={(next) => set(`${path}/guard/expression`, next)}
        />
      )}
      {guard && (
        <>
          <TextPair path={`${path}/guard/reason`} label={t.reason} value={guard.reason} />
          <div className="property-tools">
            {condition && (
              <Button size="small" tone="quiet" onClick={() => setAsFormula(true)}>
                {t.formula}
              </Button>
            )}
            <Button
              size="small"
              tone="quiet"
              icon={<Icon of={Trash2} />}
              onClick={() => dispatch({ type: 'remove', path: `${path}/guard` })}
            >
              {t.remove}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
