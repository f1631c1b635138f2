import { useState } from 'react';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { fieldNamesIn, findingAddress } from '#core/authoring';
import { actionFormSchema } from '#core/definition';
import { Button, Disclosure, Icon, SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useDispatch, useDraft, useDraftContext } from '../../draft/use-draft.js';
import { titleOf } from '../../form/field-facts.js';
import { FieldProperties } from '../../form/properties/FieldProperties.js';
import { SelectionProvider } from '../../form/selection/SelectionProvider.js';
import { SheetOf } from './SheetOf.js';

const messages = createMessages({
  th: {
    title: 'แบบฟอร์มย่อย',
    none: 'กดแล้วทำเลย ไม่ต้องกรอกอะไร',
    some: 'คนที่กดต้องกรอก',
    kind: 'ชนิดของช่อง',
    add: 'เพิ่มช่อง',
    up: (name: string) => `เลื่อน «${name}» ขึ้น`,
    down: (name: string) => `เลื่อน «${name}» ลง`,
    remove: (name: string) => `ลบช่อง «${name}»`,
    more: 'ค่าเริ่มต้นและเอกสารที่แนบ',
  },
  en: {
    title: 'Small form',
    none: 'It is done at once; nothing is asked',
    some: 'Whoever presses it fills in',
    kind: 'Kind of field',
    add: 'Add a field',
    up: (name: string) => `Move “${name}” up`,
    down: (name: string) => `Move “${name}” down`,
    remove: (name: string) => `Delete the field “${name}”`,
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
  const text = useText();
  const draft = useDraft();
  const dispatch = useDispatch();
  const { kinds } = useDraftContext();
  const [kind, setKind] = useState('textarea');
  const group = findingAddress(name, '');
  const hasForm = draft.definition.workflow.actions[name]?.form !== undefined;
  const fields = hasForm ? fieldNamesIn(draft, group) : [];
  const add = () => {
    if (!hasForm) dispatch({ type: 'set', path: `${path}/form`, value: emptyForm });
    dispatch({ type: 'add-field', kind, place: { group } });
  };
  const remove = (field: string) => {
    const { ok } = dispatch({ type: 'delete-fields', fields: [`${group}/${field}`], mend: true });
    if (ok && fields.length === 1) dispatch({ type: 'remove', path: `${path}/form` });
  };
  return (
    <section className="stack">
      <h3>{t.title}</h3>
      <p className="small soft">{fields.length === 0 ? t.none : t.some}</p>
      <ol className="plain-list item-list">
        {fields.map((field, index) => {
          const address = `${group}/${field}`;
          const title = text(titleOf(draft, address));
          const move = (to: number) =>
            dispatch({ type: 'move-field', field: address, place: { group, index: to } });
          return (
            <li key={field} className="act-field">
              <Disclosure summary={title}>
                <SelectionProvider>
                  <FieldProperties field={address} />
                </SelectionProvider>
              </Disclosure>
              <div className="property-tools">
                <Button
                  size="small"
                  tone="quiet"
                  aria-label={t.up(title)}
                  icon={<Icon of={ArrowUp} />}
                  disabled={index === 0}
                  onClick={() => move(index - 1)}
                />
                <Button
                  size="small"
                  tone="quiet"
                  aria-label={t.down(title)}
                  icon={<Icon of={ArrowDown} />}
                  disabled={index === fields.length - 1}
                  onClick={() => move(index + 1)}
                />
                <Button
                  size="small"
                  tone="quiet"
                  aria-label={t.remove(title)}
                  icon={<Icon of={Trash2} />}
                  onClick={() => remove(field)}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <div className="inline-add-row">
        <SelectField label={t.kind} value={kind} onChange={({ target }) => setKind(target.value)}>
          {kinds
            .filter(({ group: of }) => of !== 'part')
            .map((one) => (
              <option key={one.id} value={one.id}>
                {text(one.title)}
              </option>
            ))}
        </SelectField>
        <Button size="small" icon={<Icon of={Plus} />} onClick={add}>
          {t.add}
        </Button>
      </div>
      {hasForm && (
        <Disclosure summary={t.more}>
          <SheetOf schema={actionFormSchema} path={`${path}/form`} only={['attachments', 'initial']} />
        </Disclosure>
      )}
    </section>
  );
}
