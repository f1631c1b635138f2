import { useEffect, useRef } from 'react';
import type { ArrayFieldTemplateProps } from '@rjsf/utils';
import { Plus } from 'lucide-react';
import { Button, Icon, VisuallyHidden, classNames, useAnnounce, useMessages } from '#ui/kit';
import { pointerOf, useFields } from '../context/FieldsContext.js';
import { RowContext } from '../context/RowContext.js';
import { focusInside } from '../model/focus-field.js';
import { asSchema, textAt } from '../model/read.js';
import { rowLayout } from '../model/row-layout.js';
import { formMessages } from '../messages.js';
import { FieldGroup, FieldTitle } from './FieldWords.js';

/**
 * After a row is added the first control of it has the focus, as soon as the engine has said which fields show; after one
 * goes, the button that adds has it.
 */
const useRowFocus = (count: number, rowName: (number: number) => string) => {
  const t = useMessages(formMessages);
  const announce = useAnnounce();
  const group = useRef<HTMLFieldSetElement>(null);
  const known = useRef(count);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = count;
    if (count > before) {
      announce(t.rowAdded(rowName(count)));
      wanted.current = '[data-row]:last-of-type .field';
    } else if (count < before) {
      announce(t.rowRemoved(rowName(before)));
      wanted.current = '[data-add-row]';
    }
    if (wanted.current && focusInside(group.current?.querySelector(wanted.current))) wanted.current = null;
  });
  return group;
};

function HeadCells({
  items,
  last,
}: {
  readonly items: Readonly<Record<string, unknown>>;
  readonly last: string;
}) {
  return (
    <thead>
      <tr>
        {Object.entries(asSchema(items.properties)).map(([name, field]) => (
          <th key={name} scope="col">
            {textAt(asSchema(field), 'title') ?? name}
          </th>
        ))}
        <th scope="col">
          <VisuallyHidden>{last}</VisuallyHidden>
        </th>
      </tr>
    </thead>
  );
}

/** Rows that a citizen adds: a table where there is room, cards on a phone. */
export function ArrayFieldTemplate(props: ArrayFieldTemplateProps) {
  const {
    fieldPathId,
    title,
    schema,
    uiSchema,
    items,
    canAdd,
    onAddClick,
    rawErrors = [],
    disabled,
    readonly,
  } = props;
  const t = useMessages(formMessages);
  const { required } = useFields();
  const id = fieldPathId.$id;
  const itemSchema = asSchema(schema.items);
  const name = textAt(itemSchema, 'title') ?? title;
  const layout = rowLayout(itemSchema, asSchema(uiSchema?.items));
  const group = useRowFocus(items.length, (number) => t.rowName(name, number));
  const help = schema.description ?? '';
  return (
    <FieldGroup
      ref={group}
      {...{ id, help }}
      errors={rawErrors}
      className={classNames('form-group', rawErrors.length > 0 && 'field-invalid')}
      legend={<FieldTitle title={title} optional={!required.has(pointerOf(id))} />}
      legendClass="form-group-title"
    >
      <RowContext value={{ layout, name }}>
        {items.length === 0 && <p className="soft">{t.noRows(name)}</p>}
        {items.length > 0 && layout === 'cards' && <div className="row-cards">{items}</div>}
        {items.length > 0 && layout === 'table' && (
          <table className="row-table">
            <HeadCells items={itemSchema} last={t.rowActions} />
            <tbody>{items}</tbody>
          </table>
        )}
      </RowContext>
      {canAdd && !disabled && !readonly && (
        <div data-add-row>
          <Button icon={<Icon of={Plus} />} onClick={onAddClick}>
            {t.addRow(name)}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}
