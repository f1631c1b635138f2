import { homeOf, uiPathOf, type FieldAddress } from '#core/authoring';
import { isObject, own, valueAt } from '#core/fields';
import type { Text } from '#core/result';
import { SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useConditionFields } from '../../condition/use-condition-fields.js';
import { useDraft } from '../../draft/use-draft.js';
import { useSet } from './use-set.js';

const messages = createMessages({
  th: { none: 'ไม่เติม', missing: 'เลือกทะเบียนที่ค้นได้ก่อน', field: (name: string) => `«${name}» ของทะเบียน เติมช่อง` },
  en: {
    none: 'Fills nothing',
    missing: 'Choose a register that can be looked up first',
    field: (name: string) => `“${name}” of the register fills`,
  },
});

interface FillsPropertyProps {
  readonly field: FieldAddress;
  readonly path: string;
  readonly title: Text;
}

/** Which other fields begin with what the register says of the entry that was found. */
export function FillsProperty({ field, path, title }: FillsPropertyProps) {
  const t = useMessages(messages);
  const text = useText();
  const set = useSet();
  const draft = useDraft();
  const fields = useConditionFields();
  const register = own(own(valueAt(draft, uiPathOf(field)), 'ui:options'), 'register');
  const shows = draft.definition.registers?.find(({ id }) => id === register)?.lookUp?.shows ?? [];
  const found = valueAt(draft, path);
  const fills = (isObject(found) ? found : {}) as Readonly<Record<string, string>>;
  const put = (from: string, pointer: string) => {
    const kept = Object.entries(fills).filter(([at, name]) => name !== from && at !== pointer);
    const next = Object.fromEntries(pointer === '' ? kept : [...kept, [pointer, from]]);
    if (Object.keys(next).length > 0) set(path, next);
    else if (found !== undefined) set(path, undefined);
  };
  return (
    <fieldset className="choices-editor">
      <legend className="small">{text(title)}</legend>
      {shows.length === 0 && <p className="small soft">{t.missing}</p>}
      {shows.map((name) => (
        <SelectField
          key={name}
          label={t.field(name)}
          value={Object.entries(fills).find(([, from]) => from === name)?.[0] ?? ''}
          onChange={({ target }) => put(name, target.value)}
        >
          <option value="">{t.none}</option>
          {fields
            .filter(({ pointer }) => pointer !== homeOf(field).pointer)
            .map(({ pointer, title: words }) => (
              <option key={pointer} value={pointer}>
                {text(words)}
              </option>
            ))}
        </SelectField>
      ))}
    </fieldset>
  );
}
