import { categories, kinds } from '#core/definition';
import { SelectField, TextField, createMessages, useMessages, useText } from '#ui/kit';
import { useCouncil } from '#ui/session';
import { choiceWords } from '../words/choice-words.js';

const messages = createMessages({
  th: {
    th: 'ชื่อบริการ (ไทย)',
    en: 'ชื่อภาษาอังกฤษ',
    kind: 'ชนิดของเรื่อง',
    category: 'หมวด',
    division: 'ส่วนงานที่รับเรื่อง',
    choose: 'เลือกส่วนงาน',
  },
  en: {
    th: 'Name (Thai)',
    en: 'Name (English)',
    kind: 'Kind of case',
    category: 'Category',
    division: 'Division that receives it',
    choose: 'Choose a division',
  },
});

/** What a JSON Schema doesn’t say about a service. */
export const blankBeginning = { th: '', en: '', kind: 'request', category: 'gen', division: '' };
export type NewBeginning = typeof blankBeginning;

export const isWhole = (beginning: NewBeginning): boolean =>
  Object.values(beginning).every((value) => value.trim() !== '');

interface SchemaBeginningProps {
  readonly value: NewBeginning;
  readonly onChange: (value: NewBeginning) => void;
}

/** Asks what a service is called and who receives it. */
export function SchemaBeginning({ value, onChange }: SchemaBeginningProps) {
  const t = useMessages(messages);
  const text = useText();
  const divisions = useCouncil()?.divisions ?? [];
  const lay = (name: keyof NewBeginning) => (event: { readonly target: { readonly value: string } }) =>
    onChange({ ...value, [name]: event.target.value });
  return (
    <>
      <div className="field-pair">
        <TextField label={t.th} maxLength={200} value={value.th} onChange={lay('th')} />
        <TextField label={t.en} maxLength={200} value={value.en} onChange={lay('en')} />
      </div>
      <div className="field-pair">
        {(['kind', 'category'] as const).map((name) => (
          <SelectField key={name} label={t[name]} value={value[name]} onChange={lay(name)}>
            {(name === 'kind' ? kinds : categories).map((one) => (
              <option key={one} value={one}>
                {text(choiceWords(one))}
              </option>
            ))}
          </SelectField>
        ))}
        <SelectField label={t.division} value={value.division} onChange={lay('division')}>
          <option value="">{t.choose}</option>
          {divisions.map(({ id, name }) => (
            <option key={id} value={id}>
              {text(name)}
            </option>
          ))}
        </SelectField>
      </div>
    </>
  );
}
