import { Fragment, type ComponentType } from 'react';
import type { FieldAddress } from '#core/authoring';
import { schemaAt, type SchemaObject } from '#core/fields';
import { createMessages, useMessages } from '#ui/kit';
import { DropGap } from './DropGap.js';
import type { CardFacts, FactsOf } from './canvas-facts.js';

const messages = createMessages({
  th: { empty: 'ยังไม่มีช่อง เลือกชนิดของช่องจากด้านซ้าย หรือลากมาวางที่นี่' },
  en: { empty: 'No fields yet. Choose a kind on the left, or drag one here.' },
});

/** Draws one field; it may hold such a list in its turn. */
export type Card = ComponentType<{
  readonly field: FieldAddress;
  readonly facts: CardFacts;
  readonly factsOf: FactsOf | undefined;
}>;

interface FieldListProps {
  readonly group: FieldAddress;
  /** Schema of the group or of the list of rows. */
  readonly schema: SchemaObject;
  readonly factsOf: FactsOf;
  readonly Card: Card;
}

/** The fields inside a group or a row, in order. */
export function FieldList({ group, schema, factsOf, Card }: FieldListProps) {
  const t = useMessages(messages);
  const names = Object.keys(schemaAt(schemaAt(schema, 'items') ?? schema, 'properties') ?? {});
  return (
    <div className="field-list field-list-inside">
      {names.map((name, index) => {
        const field = `${group}/${name}`;
        return (
          <Fragment key={name}>
            <DropGap group={group} index={index} />
            <Card field={field} facts={factsOf(field)} factsOf={factsOf} />
          </Fragment>
        );
      })}
      {names.length === 0 && <p className="soft small">{t.empty}</p>}
      <DropGap group={group} index={names.length} />
    </div>
  );
}
