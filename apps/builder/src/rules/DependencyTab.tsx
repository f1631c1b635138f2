import { listDependencies, type ConditionField, type Dependency } from '#core/authoring';
import { EmptyState, createMessages, useMessages, useText } from '#ui/kit';
import { useConditionFields } from '../condition/use-condition-fields.js';
import { useDraft } from '../draft/use-draft.js';
import { DependencyDrawing } from './DependencyDrawing.js';

const messages = createMessages({
  th: {
    none: 'ยังไม่มีช่องที่ขึ้นกับช่องอื่น',
    hint: 'เมื่อมีเงื่อนไข การคำนวณ หรือข้อตรวจสอบ จะเห็นที่นี่ว่าช่องใดขึ้นกับช่องใด',
    show: (field: string, on: string) => `«${field}» แสดงตามคำตอบของ ${on}`,
    require: (field: string, on: string) => `«${field}» ต้องตอบตามคำตอบของ ${on}`,
    computed: (field: string, on: string) => `«${field}» คิดจาก ${on}`,
    check: (field: string, on: string) => `«${field}» ตรวจเทียบกับ ${on}`,
    quoted: (field: string) => `«${field}»`,
    picture: 'ภาพว่าช่องใดขึ้นกับช่องใด เขียนเป็นประโยคด้านล่าง',
  },
  en: {
    none: 'No field depends on another yet',
    hint: 'With rules, calculations or checks, this shows which field leans on which',
    show: (field: string, on: string) => `“${field}” shows by the answer of ${on}`,
    require: (field: string, on: string) => `“${field}” must be answered by the answer of ${on}`,
    computed: (field: string, on: string) => `“${field}” is worked out from ${on}`,
    check: (field: string, on: string) => `“${field}” is checked against ${on}`,
    quoted: (field: string) => `“${field}”`,
    picture: 'A picture of which field leans on which; the sentences below say the same',
  },
});

/** Who depends on whom: a small drawing, and the same in words. */
export function DependencyTab() {
  const t = useMessages(messages);
  const say = useText();
  const draft = useDraft();
  const fields = useConditionFields();
  const found = listDependencies(draft);
  const titleOf = (pointer: string): string => {
    const field = fields.find((one: ConditionField) => one.pointer === pointer);
    return field ? say(field.title) : pointer;
  };
  const sentence = ({ field, on, by }: Dependency): string =>
    t[by](titleOf(field), on.map((pointer) => t.quoted(titleOf(pointer))).join(', '));
  if (found.length === 0) return <EmptyState title={t.none}>{t.hint}</EmptyState>;
  return (
    <div className="stack">
      <DependencyDrawing dependencies={found} titleOf={titleOf} label={t.picture} />
      <ul>
        {found.map((one) => (
          <li key={`${one.path} ${one.by} ${one.field}`}>{sentence(one)}</li>
        ))}
      </ul>
    </div>
  );
}
