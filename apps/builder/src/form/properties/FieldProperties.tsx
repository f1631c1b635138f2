import { useMemo } from 'react';
import { answerAddress, homeOf, isRequired, kindOfField, parentOf, type FieldAddress } from '#core/authoring';
import { own } from '#core/fields';
import { Disclosure, SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useDispatch, useDraftContext, useDraftValue } from '../../draft/use-draft.js';
import { englishOf, kindOf, schemaOf, titleOf, uiOf } from '../field-facts.js';
import { SystemName } from '../../sheet/SystemName.js';
import { useSelectionStore } from '../selection/use-selection.js';
import { FieldPlacement } from './FieldPlacement.js';
import { FieldPrivacy } from './FieldPrivacy.js';
import { FieldRules } from './FieldRules.js';
import { FieldTexts } from './FieldTexts.js';
import { KindProperties } from './KindProperties.js';

const messages = createMessages({
  th: {
    kind: 'ชนิดของช่อง',
    unknownKind: 'ชนิดพิเศษ',
    required: 'ต้องตอบ',
    checks: 'ตัวเลือกและขอบเขต',
    rules: 'แสดงเมื่อไร',
    place: 'ตำแหน่ง',
    privacy: 'ข้อมูลส่วนบุคคล',
  },
  en: {
    kind: 'Kind of field',
    unknownKind: 'A kind of its own',
    required: 'Must be answered',
    checks: 'Choices and limits',
    rules: 'When it shows',
    place: 'Place',
    privacy: 'Personal data',
  },
});

function Kind({ field }: { readonly field: FieldAddress }) {
  const t = useMessages(messages);
  const text = useText();
  const { kinds } = useDraftContext();
  const dispatch = useDispatch();
  const kind = useDraftValue((draft) => kindOf(kinds, draft, field));
  const schema = useDraftValue((draft) => schemaOf(draft, field));
  const ui = useDraftValue((draft) => uiOf(draft, field));
  const alike = useMemo(
    () =>
      kinds.filter(
        (other) =>
          other.id === kind?.id ||
          (own(other.schema, 'type') === own(schema, 'type') && own(other.schema, '$ref') === undefined),
      ),
    [kind, kinds, schema],
  );
  if (!kind || kindOfField(kinds, schema, ui)?.group === 'part')
    return <p className="soft">{kind ? text(kind.title) : t.unknownKind}</p>;
  return (
    <SelectField
      label={t.kind}
      value={kind.id}
      onChange={(event) => dispatch({ type: 'change-kind', field, kind: event.target.value })}
    >
      {alike.map((other) => (
        <option key={other.id} value={other.id}>
          {text(other.title)}
        </option>
      ))}
    </SelectField>
  );
}

function Required({ field }: { readonly field: FieldAddress }) {
  const t = useMessages(messages);
  const { kinds } = useDraftContext();
  const dispatch = useDispatch();
  const kind = useDraftValue((draft) => kindOf(kinds, draft, field));
  const required = useDraftValue((draft) => isRequired(draft, field));
  if (kind && !kind.required && !required && kind.id !== 'email') return null;
  return (
    <label className="check-line">
      <input
        type="checkbox"
        checked={required}
        onChange={(event) => dispatch({ type: 'require-field', field, required: event.target.checked })}
      />
      {t.required}
    </label>
  );
}

function Name({ field }: { readonly field: FieldAddress }) {
  const text = useText();
  const dispatch = useDispatch();
  const { selectField } = useSelectionStore();
  const { parent, name } = parentOf(field);
  return (
    <SystemName
      value={name}
      onCommit={(next) => {
        const result = dispatch({ type: 'rename-field', field, name: next });
        if (result.ok) selectField(`${parent}/${next}`);
        return result.ok ? undefined : result.problems.map(({ message }) => text(message)).join(' ');
      }}
    />
  );
}

/** All that can be set on one field. */
export function FieldProperties({ field }: { readonly field: FieldAddress }) {
  const t = useMessages(messages);
  const text = useText();
  const thai = useDraftValue((draft) => titleOf(draft, field).th);
  const english = useDraftValue((draft) => englishOf(draft, field).title ?? thai);
  const inForm = homeOf(field).root === answerAddress('');
  return (
    <div className="stack">
      <h2>{text({ th: thai, en: english })}</h2>
      <FieldTexts field={field} />
      <Required field={field} />
      <Kind field={field} />
      <Disclosure summary={t.checks} open>
        <KindProperties field={field} />
      </Disclosure>
      {inForm && (
        <>
          <Disclosure summary={t.rules}>
            <FieldRules field={field} />
          </Disclosure>
          <Disclosure summary={t.place}>
            <FieldPlacement field={field} />
          </Disclosure>
          <Disclosure summary={t.privacy}>
            <FieldPrivacy field={field} />
          </Disclosure>
        </>
      )}
      <Name field={field} />
    </div>
  );
}
