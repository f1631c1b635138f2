import { fieldNamesIn, replyAddress, type FieldAddress } from '#core/authoring';
import { createMessages, useMessages } from '#ui/kit';
import { useDispatch, useDraft } from '../draft/use-draft.js';
import { AddField, FieldRows } from '../form/SmallFormFields.js';

const messages = createMessages({
  th: { none: 'ยังไม่ได้ถามอะไร', some: 'คนที่ถูกถามต้องกรอก' },
  en: { none: 'Nothing is asked yet', some: 'Whoever is asked fills in' },
});

interface ReplyFormProps {
  readonly path: string;
  /** Its place among the parties. */
  readonly party: string;
  readonly label: string;
}

/** What a third party is asked: fields of the same kinds as those of the form. */
export function ReplyForm({ path, party, label }: ReplyFormProps) {
  const t = useMessages(messages);
  const draft = useDraft();
  const dispatch = useDispatch();
  const group = replyAddress(party, '');
  const fields = fieldNamesIn(draft, group);
  const remove = (field: FieldAddress) =>
    void dispatch({ type: 'delete-fields', fields: [field], mend: true });
  return (
    <fieldset key={path} className="sheet-group">
      <legend>{label}</legend>
      <p className="small soft">{fields.length === 0 ? t.none : t.some}</p>
      <FieldRows group={group} onRemove={remove} />
      <AddField group={group} />
    </fieldset>
  );
}
