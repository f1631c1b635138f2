import { commonProperties, schemaPathOf, uiPathOf, type FieldAddress, type Property } from '#core/authoring';
import { valueAt } from '#core/fields';
import { Disclosure, createMessages, useMessages, useText } from '#ui/kit';
import { useDraftContext, useDraftValue } from '../../draft/use-draft.js';
import { kindOf } from '../field-facts.js';
import { ChoicesEditor } from './ChoicesEditor.js';
import { AutocompleteProperty, SumsProperty, ThingProperty } from './ChosenProperties.js';
import { CommitField } from './CommitField.js';
import { FillsProperty } from './FillsProperty.js';
import { LinesProperty } from './LinesProperty.js';
import { InsideTitles } from './InsideTitles.js';
import { GroupsEditor } from './GroupsEditor.js';
import { OwnMessages } from './OwnMessages.js';
import { WhyProperty } from './WhyProperty.js';
import { useSet } from './use-set.js';

const messages = createMessages({
  th: {
    none: 'ช่องชนิดนี้ไม่มีอะไรให้ตั้ง',
    whole: 'กรอกเป็นจำนวนเต็ม',
    number: 'กรอกเป็นตัวเลข',
    baht: '(บาท)',
    more: 'ช่วยคนกรอก',
  },
  en: {
    none: 'There is nothing to set on this kind',
    whole: 'Enter a whole number',
    number: 'Enter a number',
    baht: '(baht)',
    more: 'Help for those who fill it in',
  },
});

const satangPerBaht = 100;

const readNumber = (typed: string, { type }: Property): number | undefined => {
  const value = Number(typed.replaceAll(',', '')) * (type === 'satang' ? satangPerBaht : 1);
  const isWhole = type !== 'number';
  return Number.isFinite(value) && (!isWhole || Number.isInteger(value)) ? value : undefined;
};

const written = (value: unknown, { type }: Property): string => {
  if (value === undefined) return '';
  return String(type === 'satang' ? Number(value) / satangPerBaht : value);
};

function NumberProperty({ property, path }: { readonly property: Property; readonly path: string }) {
  const t = useMessages(messages);
  const text = useText();
  const set = useSet();
  const value = useDraftValue((draft) => valueAt(draft, path));
  return (
    <CommitField
      label={`${text(property.title)}${property.type === 'satang' ? ` ${t.baht}` : ''}`}
      help={property.help && text(property.help)}
      optional
      inputMode={property.type === 'integer' ? 'numeric' : 'decimal'}
      value={written(value, property)}
      onCommit={(typed) => {
        if (typed === '') return value === undefined ? undefined : set(path, undefined);
        const number = readNumber(typed, property);
        return number === undefined ? (property.type === 'number' ? t.number : t.whole) : set(path, number);
      }}
    />
  );
}

function TextProperty({ property, path }: { readonly property: Property; readonly path: string }) {
  const text = useText();
  const set = useSet();
  const value = useDraftValue((draft) => valueAt(draft, path));
  return (
    <CommitField
      label={text(property.title)}
      help={property.help && text(property.help)}
      optional
      value={typeof value === 'string' ? value : ''}
      onCommit={(typed) => {
        if (typed !== '') return set(path, typed);
        return value === undefined ? undefined : set(path, undefined);
      }}
    />
  );
}

function YesNoProperty({ property, path }: { readonly property: Property; readonly path: string }) {
  const text = useText();
  const set = useSet();
  const value = useDraftValue((draft) => valueAt(draft, path));
  return (
    <label className="check-line">
      <input
        type="checkbox"
        checked={value === true}
        onChange={({ target }) => void set(path, target.checked || undefined)}
      />
      {text(property.title)}
    </label>
  );
}

function OneProperty({ field, property }: { readonly field: FieldAddress; readonly property: Property }) {
  const path = (property.of === 'schema' ? schemaPathOf(field) : uiPathOf(field)) + property.at;
  switch (property.type) {
    case 'choices':
      return <ChoicesEditor field={field} path={path} />;
    case 'groups':
      return <GroupsEditor field={field} path={path} />;
    case 'number-fields':
      return <SumsProperty field={field} path={path} title={property.title} />;
    case 'lines':
      return <LinesProperty field={field} path={path} title={property.title} />;
    case 'register':
    case 'booking':
      return <ThingProperty sort={property.type} path={path} title={property.title} />;
    case 'fills':
      return <FillsProperty field={field} path={path} title={property.title} />;
    case 'insides':
    case 'statements':
      return <InsideTitles field={field} title={property.title} grows={property.type === 'statements'} />;
    case 'autocomplete':
      return <AutocompleteProperty path={path} title={property.title} />;
    case 'why':
      return <WhyProperty field={field} path={path} title={property.title} help={property.help} />;
    case 'yes-no':
      return <YesNoProperty property={property} path={path} />;
    case 'text':
      return <TextProperty property={property} path={path} />;
    default:
      return <NumberProperty property={property} path={path} />;
  }
}

/** What can be set on a field of its kind, as the palette’s own description of the kind says. */
export function KindProperties({ field }: { readonly field: FieldAddress }) {
  const t = useMessages(messages);
  const { kinds } = useDraftContext();
  const kind = useDraftValue((draft) => kindOf(kinds, draft, field));
  const properties = kind?.properties ?? [];
  return (
    <div className="stack">
      {properties.length === 0 && <p className="soft small">{t.none}</p>}
      {properties.map((property) => (
        <OneProperty key={property.id} field={field} property={property} />
      ))}
      <OwnMessages field={field} />
      {kind?.required !== false && (
        <Disclosure summary={t.more}>
          <div className="stack">
            {commonProperties.map((property) => (
              <OneProperty key={property.id} field={field} property={property} />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
