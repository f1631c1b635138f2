import { Copy, Trash2 } from 'lucide-react';
import { isRequired, type FieldAddress } from '#core/authoring';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { ChooseThen } from '../../choose/ChooseThen.js';
import { useDispatch, useDraft } from '../../draft/use-draft.js';
import { useDeletion } from '../deletion/use-deletion.js';
import { titleOf } from '../field-facts.js';
import { useFieldActions } from '../use-field-actions.js';

const messages = createMessages({
  th: {
    title: (count: number) => `เลือก ${count} ช่อง`,
    copy: 'คัดลอก',
    remove: 'ลบทั้งหมด',
    required: 'ต้องตอบทุกช่อง',
    section: 'ย้ายไปหน้าและตอน',
    choose: 'เลือกที่จะย้ายไป',
    move: 'ย้าย',
  },
  en: {
    title: (count: number) => `${count} fields selected`,
    copy: 'Copy',
    remove: 'Delete them all',
    required: 'All must be answered',
    section: 'Move to page and section',
    choose: 'Choose where to',
    move: 'Move',
  },
});

/** What can be done to several fields at once. */
export function ManyFields({ fields }: { readonly fields: readonly FieldAddress[] }) {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const dispatch = useDispatch();
  const { copy, moveTo } = useFieldActions();
  const { ask } = useDeletion();
  const sections = draft.definition.form.pages.flatMap((page, index) =>
    page.sections.map((section, at) => {
      const inside = page.sections.length > 1 ? ` · ${section.title ? text(section.title) : at + 1}` : '';
      return { value: section.id, title: `${index + 1}. ${text(page.title)}${inside}` };
    }),
  );
  const allRequired = fields.every((field) => isRequired(draft, field));
  return (
    <div className="stack">
      <h2>{t.title(fields.length)}</h2>
      <ul className="small">
        {fields.map((field) => (
          <li key={field}>{text(titleOf(draft, field))}</li>
        ))}
      </ul>
      <label className="check-line">
        <input
          type="checkbox"
          checked={allRequired}
          onChange={({ target }) =>
            fields.forEach((field) => dispatch({ type: 'require-field', field, required: target.checked }))
          }
        />
        {t.required}
      </label>
      <ChooseThen
        label={t.section}
        choose={t.choose}
        act={t.move}
        options={sections}
        onAct={(section) => fields.forEach((field) => moveTo(field, { section }))}
      />
      <div className="property-tools">
        <Button size="small" icon={<Icon of={Copy} />} onClick={() => copy(fields)}>
          {t.copy}
        </Button>
        <Button size="small" tone="quiet" icon={<Icon of={Trash2} />} onClick={() => ask(fields)}>
          {t.remove}
        </Button>
      </div>
    </div>
  );
}
