import { fieldNamesIn, findingAddress, type FieldAddress } from '#core/authoring';
import { actionFormSchema } from '#core/definition';
import { Disclosure, createMessages, useMessages } from '#ui/kit';
import { useDispatch, useDraft } from '../../draft/use-draft.js';
import { AddField, FieldRows } from '../../form/SmallFormFields.js';
import { SheetOf } from './SheetOf.js';

const messages = createMessages({
  th: {
    title: 'แบบฟอร์มย่อย',
    none: 'กดแล้วทำเลย ไม่ต้องกรอกอะไร',
    some: 'คนที่กดต้องกรอก',
    more: 'ค่าเริ่มต้นและเอกสารที่แนบ',
  },
  en: {
    title: 'Small form',
    none: 'It is done at once; nothing is asked',
    some: 'Whoever presses it fills in',
    more: 'First values and attached papers',
  },
});

const emptyForm = { schema: { type: 'object', properties: {}, additionalProperties: false } };

interface ActionFormProps {
  readonly name: string;
  /** Path of the action in the draft. */
  readonly path: string;
}

/** What an action asks whoever does it: fields of the same kinds as those of the form. */
export function ActionForm({ name, path }: ActionFormProps) {
  const t = useMessages(messages);
  const draft = useDraft();
  const dispatch = useDispatch();
  const group = findingAddress(name, '');
  const hasForm = draft.definition.workflow.actions[name]?.form !== undefined;
  const fields = hasForm ? fieldNamesIn(draft, group) : [];
  const begin = () => {
    if (!hasForm) dispatch({ type: 'set', path: `${path}/form`, value: emptyForm });
  };
  const remove = (field: FieldAddress) => {
    const { ok } = dispatch({ type: 'delete-fields', fields: [field], mend: true });
    if (ok && fields.length === 1 && field === `${group}/${fields[0]}`)
      dispatch({ type: 'remove', path: `${path}/form` });
  };
  return (
    <section className="stack">
      <h3>{t.title}</h3>
      <p className="small soft">{fields.length === 0 ? t.none : t.some}</p>
      {hasForm && <FieldRows group={group} onRemove={remove} />}
      <AddField group={group} onBefore={begin} />
      {hasForm && (
        <Disclosure summary={t.more}>
          <SheetOf schema={actionFormSchema} path={`${path}/form`} only={['attachments', 'initial']} />
        </Disclosure>
      )}
    </section>
  );
}
