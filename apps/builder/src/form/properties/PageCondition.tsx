import { startRow, operatorsFor } from '#core/authoring';
import type { Condition } from '#core/definition';
import { valueAt } from '#core/fields';
import { createMessages, useMessages } from '#ui/kit';
import { ConditionEditor } from '../../condition/ConditionEditor.js';
import { useConditionFields } from '../../condition/use-condition-fields.js';
import { useDraftValue } from '../../draft/use-draft.js';
import { useSet } from './use-set.js';

const messages = createMessages({
  th: { only: 'แสดงหน้านี้เฉพาะเมื่อตรงเงื่อนไข', none: 'ใส่ช่องที่ถามได้ในแบบฟอร์มก่อน' },
  en: {
    only: 'Show this page only when a condition holds',
    none: 'Put fields that can be asked into the form first',
  },
});

/** When a page shows: always, or by sentence rows. */
export function PageCondition({ path }: { readonly path: string }) {
  const t = useMessages(messages);
  const set = useSet();
  const fields = useConditionFields();
  const when = useDraftValue((draft) => valueAt(draft, path)) as Condition | undefined;
  const first = fields.find((field) => operatorsFor(field).length > 0);
  const toggle = () => {
    if (when) set(path, undefined);
    else if (first) set(path, { match: 'all', rows: [startRow(first)] });
  };
  return (
    <>
      <label className="check-line">
        <input type="checkbox" checked={when !== undefined} disabled={!when && !first} onChange={toggle} />
        {t.only}
      </label>
      {!when && !first && <p className="small soft">{t.none}</p>}
      {when && <ConditionEditor condition={when} fields={fields} onChange={(next) => set(path, next)} />}
    </>
  );
}
