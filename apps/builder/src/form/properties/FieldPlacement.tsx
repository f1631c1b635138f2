import { findPlace, type FieldAddress } from '#core/authoring';
import { SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useDraft } from '../../draft/use-draft.js';
import { useFieldActions } from '../use-field-actions.js';

const messages = createMessages({
  th: { section: 'อยู่ในหน้าและตอน', inGroup: 'ช่องนี้อยู่ในกลุ่ม ลากเพื่อย้าย' },
  en: { section: 'Page and section', inGroup: 'This field is in a group. Drag it to move it.' },
});

/** On which page and in which section a field stands. */
export function FieldPlacement({ field }: { readonly field: FieldAddress }) {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const { moveTo } = useFieldActions();
  const place = findPlace(draft, field);
  if (!place || 'group' in place) return <p className="soft small">{t.inGroup}</p>;
  return (
    <SelectField
      label={t.section}
      value={place.section}
      onChange={(event) => moveTo(field, { section: event.target.value })}
    >
      {draft.definition.form.pages.flatMap((page, index) =>
        page.sections.map((section, at) => (
          <option key={section.id} value={section.id}>
            {index + 1}. {text(page.title)}
            {page.sections.length > 1 && ` · ${section.title ? text(section.title) : at + 1}`}
          </option>
        )),
      )}
    </SelectField>
  );
}
