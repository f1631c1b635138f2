import { useState } from 'react';
import { Plus } from 'lucide-react';
import { fieldNamesIn, type FieldAddress } from '#core/authoring';
import { Button, Disclosure, Icon, SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useDispatch, useDraft, useDraftContext } from '../draft/use-draft.js';
import { groupInside, titleOf } from './field-facts.js';
import { FieldProperties } from './properties/FieldProperties.js';
import { SelectionProvider } from './selection/SelectionProvider.js';
import { PlaceTools } from '../shell/PlaceTools.js';

const messages = createMessages({
  th: {
    kind: 'ชนิดของช่อง',
    add: 'เพิ่มช่อง',
    up: (name: string) => `เลื่อน «${name}» ขึ้น`,
    down: (name: string) => `เลื่อน «${name}» ลง`,
    remove: (name: string) => `ลบช่อง «${name}»`,
    inside: (name: string) => `ช่องข้างใน «${name}»`,
  },
  en: {
    kind: 'Kind of field',
    add: 'Add a field',
    up: (name: string) => `Move “${name}” up`,
    down: (name: string) => `Move “${name}” down`,
    remove: (name: string) => `Delete the field “${name}”`,
    inside: (name: string) => `Fields inside “${name}”`,
  },
});

interface FieldRowsProps {
  /** The form itself, or a group in it. */
  readonly group: FieldAddress;
  readonly onRemove: (field: FieldAddress) => void;
}

/** The fields of a small form or of a group in it, each opening into its properties and into the fields that it holds. */
export function FieldRows({ group, onRemove }: FieldRowsProps) {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const dispatch = useDispatch();
  const fields = fieldNamesIn(draft, group);
  return (
    <ol className="plain-list item-list">
      {fields.map((field, index) => {
        const address = `${group}/${field}`;
        const title = text(titleOf(draft, address));
        const inside = groupInside(draft, address);
        const move = (to: number) =>
          dispatch({ type: 'move-field', field: address, place: { group, index: to } });
        return (
          <li key={field} className="act-field">
            <Disclosure summary={title}>
              <SelectionProvider>
                <FieldProperties field={address} />
              </SelectionProvider>
              {inside !== undefined && (
                <fieldset className="sheet-group">
                  <legend>{t.inside(title)}</legend>
                  <FieldRows group={inside} onRemove={onRemove} />
                  <AddField group={inside} />
                </fieldset>
              )}
            </Disclosure>
            <div className="property-tools">
              <PlaceTools
                up={t.up(title)}
                down={t.down(title)}
                remove={t.remove(title)}
                index={index}
                count={fields.length}
                onMove={move}
                onRemove={() => onRemove(address)}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface AddFieldProps {
  readonly group: FieldAddress;
  /** Makes the form when there is none yet. */
  readonly onBefore?: () => void;
}

export function AddField({ group, onBefore }: AddFieldProps) {
  const t = useMessages(messages);
  const text = useText();
  const dispatch = useDispatch();
  const { kinds } = useDraftContext();
  const [kind, setKind] = useState('textarea');
  const add = () => {
    onBefore?.();
    dispatch({ type: 'add-field', kind, place: { group } });
  };
  return (
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
  );
}
