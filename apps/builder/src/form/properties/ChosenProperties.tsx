import { namesOf, schemaPathOf, type FieldAddress } from '#core/authoring';
import { autocompleteNames, type Sort } from '#core/definition';
import { own, schemaAt, valueAt, type SchemaObject } from '#core/fields';
import type { Text } from '#core/result';
import { SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useDraft, useDraftValue } from '../../draft/use-draft.js';
import { thingWords } from '../../words/thing-words.js';
import { useSet } from './use-set.js';

const messages = createMessages({
  th: {
    none: 'ไม่ระบุ',
    missing: 'ยังไม่มีให้เลือก เพิ่มที่หน้า «ขั้นตอนและเวลา» ก่อน',
    noNumbers: 'ใส่ช่องตัวเลขในรายการก่อน',
  },
  en: {
    none: 'Not set',
    missing: 'There is none yet: add it on “Workflow and time” first',
    noNumbers: 'Put number fields into the rows first',
  },
});

interface Props {
  readonly path: string;
  readonly title: Text;
}

/** A register or booking of the service that the field leans on. */
export function ThingProperty({ sort, path, title }: Props & { readonly sort: Sort }) {
  const t = useMessages(messages);
  const text = useText();
  const set = useSet();
  const draft = useDraft();
  const value = valueAt(draft, path);
  const names = namesOf(draft, sort);
  return (
    <SelectField
      label={text(title)}
      help={names.length === 0 ? t.missing : undefined}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => target.value !== '' && set(path, target.value)}
    >
      <option value="">{t.none}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {text(thingWords(draft, sort, name))}
        </option>
      ))}
    </SelectField>
  );
}

/** As what a browser may fill the field in for people who let it. */
export function AutocompleteProperty({ path, title }: Props) {
  const t = useMessages(messages);
  const text = useText();
  const set = useSet();
  const value = useDraftValue((draft) => valueAt(draft, path));
  return (
    <SelectField
      label={text(title)}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => set(path, target.value === '' ? undefined : target.value)}
    >
      <option value="">{t.none}</option>
      {autocompleteNames.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

const isNumber = (schema: unknown): boolean => ['number', 'integer'].includes(String(own(schema, 'type')));

/** Which number fields of the rows are summed below them. */
export function SumsProperty({ field, path, title }: Props & { readonly field: FieldAddress }) {
  const t = useMessages(messages);
  const text = useText();
  const set = useSet();
  const schema = useDraftValue((draft) => valueAt(draft, schemaPathOf(field))) as SchemaObject | undefined;
  const found = useDraftValue((draft) => valueAt(draft, path));
  const chosen: readonly unknown[] = Array.isArray(found) ? found : [];
  const inRows = schemaAt(schemaAt(schema ?? {}, 'items') ?? {}, 'properties') ?? {};
  const numbers = Object.entries(inRows).filter(([, one]) => isNumber(one));
  const toggle = (name: string) => {
    const next = chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name];
    set(path, next.length > 0 ? next : undefined);
  };
  return (
    <fieldset className="choices-editor">
      <legend className="small">{text(title)}</legend>
      {numbers.length === 0 && <p className="small soft">{t.noNumbers}</p>}
      {numbers.map(([name, one]) => (
        <label key={name} className="check-line">
          <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
          {String(own(one, 'title') ?? name)}
        </label>
      ))}
    </fieldset>
  );
}
