import { memo, type DragEvent, type MouseEvent } from 'react';
import { kindOfField, type FieldAddress } from '#core/authoring';
import { own, schemaAt } from '#core/fields';
import { OptionalMark, classNames, createMessages, useMessages, useText } from '#ui/kit';
import { useDraftContext } from '../../draft/use-draft.js';
import { useIsSelected, useSelectionStore } from '../selection/use-selection.js';
import { dragOf, startDrag } from '../drag.js';
import { CardBadges } from './CardBadges.js';
import type { CardFacts, FactsOf } from './canvas-facts.js';
import { FieldSketch } from './FieldSketch.js';
import { FieldList } from './FieldList.js';
import { FieldTools } from './FieldTools.js';
import { useCardKeys } from './use-card-keys.js';

const messages = createMessages({
  th: { json: 'แก้ได้ในมุมมอง JSON' },
  en: { json: 'Edited in the JSON view' },
});

interface FieldCardProps {
  readonly field: FieldAddress;
  readonly facts: CardFacts;
  /** Only for fields that hold fields: a plain card doesn’t draw again when another field changes. */
  readonly factsOf: FactsOf | undefined;
}

/** The group that the fields of a group or of a row stand in. */
const insideOf = (field: FieldAddress, { schema, ui }: CardFacts): FieldAddress | undefined => {
  const items = schemaAt(schema, 'items');
  if (items && schemaAt(items, 'properties')) return `${field}/*`;
  return schemaAt(schema, 'properties') && own(ui, 'ui:field') === undefined ? field : undefined;
};

/** One field as it will be seen, with what steers it; chosen by a press, moved by dragging or by keys. */
export const FieldCard = memo(function FieldCard({ field, facts, factsOf }: FieldCardProps) {
  const { schema, ui, english, required } = facts;
  const t = useMessages(messages);
  const text = useText();
  const { kinds } = useDraftContext();
  const { selectField } = useSelectionStore();
  const isSelected = useIsSelected(field);
  const onKeyDown = useCardKeys(field);
  const kind = kindOfField(kinds, schema, ui);
  const help = own(schema, 'description');
  const inside = insideOf(field, facts);
  const th = String(own(schema, 'title') || field.slice(field.lastIndexOf('/') + 1));
  const choose = (event: MouseEvent) => selectField(field, event.ctrlKey || event.metaKey || event.shiftKey);
  return (
    <article className={classNames('field-card', isSelected && 'field-card-chosen')}>
      <div className="card-head">
        <button
          type="button"
          className="card-title"
          aria-pressed={isSelected}
          data-field={field}
          draggable
          onDragStart={(event: DragEvent) => startDrag(event, dragOf.field(field))}
          onClick={choose}
          onKeyDown={onKeyDown}
        >
          {text({ th, en: english.title || th })}
          {!required && kind?.required !== false && <OptionalMark />}
        </button>
        <span className="card-kind small soft">{kind ? text(kind.title) : t.json}</span>
      </div>
      {typeof help === 'string' && (
        <p className="small soft card-help">{text({ th: help, en: english.description || help })}</p>
      )}
      {inside !== undefined && factsOf ? (
        <FieldList group={inside} schema={schema} factsOf={factsOf} Card={FieldCard} />
      ) : (
        <FieldSketch schema={schema} ui={ui} english={english} />
      )}
      <CardBadges field={field} {...facts} />
      {isSelected && <FieldTools field={field} />}
    </article>
  );
});
