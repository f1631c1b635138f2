import { own, valueAt } from '#core/fields';
import type { SchemaObject } from '#core/fields';
import { SelectField, createMessages, useMessages } from '#ui/kit';
import { useDraftValue } from '../draft/use-draft.js';
import { CommitField } from '../form/properties/CommitField.js';
import { useSet } from '../form/properties/use-set.js';
import type { ValueEditorProps } from './value-editor.js';

const messages = createMessages({
  th: {
    sort: 'เก็บค่าเป็น',
    text: 'ข้อความ',
    date: 'วันที่',
    integer: 'จำนวนเต็ม',
    number: 'ตัวเลขมีทศนิยม',
    boolean: 'ใช่หรือไม่',
    least: 'ไม่น้อยกว่า',
    most: 'ไม่เกิน',
    longest: 'ไม่เกินกี่ตัวอักษร',
    bad: 'กรอกเป็นตัวเลข',
  },
  en: {
    sort: 'Kept as',
    text: 'Text',
    date: 'Day',
    integer: 'Whole number',
    number: 'Number with decimals',
    boolean: 'Yes or no',
    least: 'Not less than',
    most: 'Not more than',
    longest: 'Characters at most',
    bad: 'Enter a number',
  },
});

const sorts = {
  text: { type: 'string', maxLength: 200 },
  date: { type: 'string', format: 'date' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
} as const satisfies Readonly<Record<string, SchemaObject>>;

type SortOfValue = keyof typeof sorts;

const sortOf = (schema: unknown): SortOfValue => {
  if (own(schema, 'format') === 'date') return 'date';
  const type = String(own(schema, 'type'));
  return Object.hasOwn(sorts, type) ? (type as SortOfValue) : 'text';
};

const limitsOf: Readonly<
  Record<SortOfValue, readonly (readonly [keyword: string, word: 'least' | 'most' | 'longest'])[]>
> = {
  text: [['maxLength', 'longest']],
  date: [],
  integer: [
    ['minimum', 'least'],
    ['maximum', 'most'],
  ],
  number: [
    ['minimum', 'least'],
    ['maximum', 'most'],
  ],
  boolean: [],
};

/** What a single value may be: which sort, and between which bounds. */
export function OneValueEditor({ path, label }: ValueEditorProps) {
  const t = useMessages(messages);
  const set = useSet();
  const schema = useDraftValue((draft) => valueAt(draft, path));
  const sort = sortOf(schema);
  const commit = (keyword: string, typed: string): string | undefined => {
    const at = `${path}/${keyword}`;
    if (typed === '') return own(schema, keyword) === undefined ? undefined : set(at, undefined);
    const number = Number(typed.replaceAll(',', ''));
    return Number.isFinite(number) ? set(at, number) : t.bad;
  };
  return (
    <fieldset className="sheet-group">
      <legend>{label}</legend>
      <SelectField
        label={t.sort}
        value={sort}
        onChange={({ target }) => set(path, sorts[target.value as SortOfValue])}
      >
        {(Object.keys(sorts) as SortOfValue[]).map((one) => (
          <option key={one} value={one}>
            {t[one]}
          </option>
        ))}
      </SelectField>
      {limitsOf[sort].map(([keyword, word]) => (
        <CommitField
          key={keyword}
          label={t[word]}
          optional
          inputMode="decimal"
          value={String(own(schema, keyword) ?? '')}
          onCommit={(typed) => commit(keyword, typed)}
        />
      ))}
    </fieldset>
  );
}
