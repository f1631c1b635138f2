import { Link } from 'wouter';
import { homeOf, type FieldAddress } from '#core/authoring';
import { createMessages, useMessages, useText } from '#ui/kit';
import { useDraft } from '../../draft/use-draft.js';

const messages = createMessages({
  th: { always: 'แสดงเสมอ', edit: 'ตั้งเงื่อนไข' },
  en: { always: 'It always shows', edit: 'Set rules' },
});

/** The rules that show a field or demand its answer, as sentences. */
export function FieldRules({ field }: { readonly field: FieldAddress }) {
  const t = useMessages(messages);
  const text = useText();
  const { rules = [] } = useDraft().definition.form;
  const { pointer } = homeOf(field);
  const own = rules.filter(({ show = [], require = [] }) => [...show, ...require].includes(pointer));
  return (
    <>
      {own.length === 0 ? (
        <p className="soft small">{t.always}</p>
      ) : (
        <ul>
          {own.map(({ id, title }) => (
            <li key={id}>{text(title)}</li>
          ))}
        </ul>
      )}
      <Link href={`/rules?field=${encodeURIComponent(pointer)}`}>{t.edit}</Link>
    </>
  );
}
