import { Fragment, type ComponentType } from 'react';
import { fieldNamesIn, type FieldAddress } from '#core/authoring';
import { createMessages, useMessages } from '#ui/kit';
import { useDraftValue } from '../../draft/use-draft.js';
import { DropGap } from './DropGap.js';

const messages = createMessages({
  th: { empty: 'ยังไม่มีช่อง เลือกชนิดของช่องจากด้านซ้าย หรือลากมาวางที่นี่' },
  en: { empty: 'No fields yet. Choose a kind on the left, or drag one here.' },
});

interface FieldListProps {
  readonly group: FieldAddress;
  /** Draws one field; it may hold such a list in its turn. */
  readonly Card: ComponentType<{ readonly field: FieldAddress }>;
}

/** The fields inside a group or a row, in order. */
export function FieldList({ group, Card }: FieldListProps) {
  const t = useMessages(messages);
  const names = useDraftValue((draft) => fieldNamesIn(draft, group).join('\n'));
  const fields = names === '' ? [] : names.split('\n');
  return (
    <div className="field-list field-list-inside">
      {fields.map((name, index) => (
        <Fragment key={name}>
          <DropGap place={{ group, index }} />
          <Card field={`${group}/${name}`} />
        </Fragment>
      ))}
      {fields.length === 0 && <p className="soft small">{t.empty}</p>}
      <DropGap place={{ group, index: fields.length }} />
    </div>
  );
}
