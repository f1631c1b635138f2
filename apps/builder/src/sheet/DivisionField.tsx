import { valueAt } from '#core/fields';
import { SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useCouncil } from '#ui/session';
import { useDraftValue } from '../draft/use-draft.js';
import { useSet } from '../form/properties/use-set.js';
import type { ValueEditorProps } from './value-editor.js';

const messages = createMessages({ th: { none: 'ไม่ระบุ' }, en: { none: 'Not said' } });

/** One of the council’s divisions. */
export function DivisionField({ path, label, optional }: ValueEditorProps) {
  const t = useMessages(messages);
  const text = useText();
  const set = useSet();
  const divisions = useCouncil()?.divisions ?? [];
  const value = String(useDraftValue((draft) => valueAt(draft, path)) ?? '');
  return (
    <SelectField
      label={label}
      value={value}
      onChange={({ target }) => set(path, target.value === '' ? undefined : target.value)}
    >
      {optional && <option value="">{t.none}</option>}
      {value !== '' && divisions.every(({ id }) => id !== value) && <option value={value}>{value}</option>}
      {divisions.map(({ id, name }) => (
        <option key={id} value={id}>
          {text(name)}
        </option>
      ))}
    </SelectField>
  );
}
