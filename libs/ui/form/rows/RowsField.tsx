import { useCallback, useMemo, useState } from 'react';
import { getUiOptions, type ErrorSchema, type FieldProps } from '@rjsf/utils';
import { Plus } from 'lucide-react';
import { valueAt } from '#core/fields';
import { Button, Icon, VisuallyHidden, classNames, useMessages } from '#ui/kit';
import { pointerOf, useAnswers, useFields } from '../context/FieldsContext.js';
import { RowContext, type RowGroup } from '../context/RowContext.js';
import { asSchema, numberAt, textAt } from '../model/read.js';
import { rowLayout } from '../model/row-layout.js';
import { FieldGroup, FieldTitle } from '../templates/FieldWords.js';
import { RemovedNotice, RowButtons } from './RowButtons.js';
import { RowDialog } from './RowDialog.js';
import { RowFields } from './RowFields.js';
import { RowLines } from './RowLines.js';
import { rowMessages } from './row-messages.js';
import { rowSums } from './row-sums.js';
import { RowSums, SumCells } from './RowSums.js';
import { useRowFocus } from './use-row-focus.js';
import '../styles/rows.css';
import { useRows, type RowsState } from './use-rows.js';

/** More rows than this are lines with a dialog. */
const mostOpenRows = 30;

/** How many rows there must be; a list that may be left out asks for none. */
const leastOf = ({ schema, required }: FieldProps): number => {
  const least = numberAt(schema, 'minItems') ?? 0;
  return least === 1 && !required ? 0 : least;
};

const useFacts = (field: FieldProps, count: number) => {
  const { schema, uiSchema, title, name, fieldPathId } = field;
  const t = useMessages(rowMessages);
  const answers = useAnswers();
  const items = asSchema(schema.items);
  const itemsUi = asSchema(uiSchema?.items);
  const most = numberAt(schema, 'maxItems');
  const label = schema.title ?? title ?? name;
  const evaluated = valueAt(answers, pointerOf(fieldPathId.$id));
  const { sums, why } = getUiOptions(uiSchema);
  return {
    why,
    items,
    itemsUi,
    label,
    rowName: textAt(items, 'title') ?? label,
    most,
    isFull: most !== undefined && count >= most,
    help: [schema.description, t.limits(leastOf(field), most)].filter(Boolean).join(' · '),
    sums: rowSums(sums, Array.isArray(evaluated) ? evaluated : [], items, itemsUi),
  };
};

type Facts = ReturnType<typeof useFacts>;

interface BodyProps {
  readonly field: FieldProps;
  readonly facts: Facts;
  readonly state: RowsState;
}

const errorsOf = ({ errorSchema }: FieldProps, index: number): ErrorSchema | undefined =>
  (errorSchema as Readonly<Record<number, ErrorSchema>> | undefined)?.[index];

function Row({ field, facts, state, index }: BodyProps & { readonly index: number }) {
  const { registry, onChange, onBlur, onFocus, disabled, readonly, name, fieldPathId } = field;
  return (
    <RowFields
      {...{ registry, onChange, onBlur, onFocus, disabled, readonly, name, index }}
      schema={facts.items}
      uiSchema={facts.itemsUi}
      parent={fieldPathId}
      row={state.rows[index]}
      errorSchema={errorsOf(field, index)}
    />
  );
}

const buttonsOf = ({ facts: { rowName, isFull }, state }: BodyProps) => ({
  name: rowName,
  canDuplicate: !isFull,
  onDuplicate: state.duplicate,
  onRemove: state.remove,
});

function Cards(props: BodyProps) {
  const t = useMessages(rowMessages);
  const { state, facts } = props;
  return (
    <div className="row-cards">
      {state.keys.map((key, index) => {
        const rowTitle = t.named(facts.rowName, index + 1);
        return (
          <fieldset className="row-card" key={key} aria-label={rowTitle} data-row={key}>
            <div className="spread">
              <span className="row-card-name" aria-hidden="true">
                {rowTitle}
              </span>
              <RowButtons {...buttonsOf(props)} index={index} />
            </div>
            <Row {...props} index={index} />
          </fieldset>
        );
      })}
    </div>
  );
}

function Table(props: BodyProps) {
  const t = useMessages(rowMessages);
  const { state, facts } = props;
  const columns = Object.entries(asSchema(facts.items.properties));
  return (
    <table className="row-table">
      <thead>
        <tr>
          {columns.map(([name, column]) => (
            <th key={name} scope="col">
              {textAt(asSchema(column), 'title') ?? name}
            </th>
          ))}
          <th scope="col">
            <VisuallyHidden>{t.actions}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {state.keys.map((key, index) => (
          <tr key={key} data-row={key} data-name={t.named(facts.rowName, index + 1)}>
            <Row {...props} index={index} />
            <td className="row-actions">
              <RowButtons {...buttonsOf(props)} index={index} />
            </td>
          </tr>
        ))}
      </tbody>
      <SumCells columns={columns.map(([name]) => name)} sums={facts.sums} />
    </table>
  );
}

/** The row that is open in the dialog: a new one at once, since it has nothing to show yet. */
const useOpenRow = (keys: readonly number[], isLong: boolean) => {
  const [open, setOpen] = useState<number | null>(null);
  const [known, setKnown] = useState(keys);
  if (known !== keys) {
    const added = keys.find((key) => !known.includes(key));
    setKnown(keys);
    if (isLong && added !== undefined && keys.length > known.length) setOpen(added);
  }
  const edit = useCallback((index: number) => setOpen(keys[index] ?? null), [keys]);
  return { index: isLong && open !== null ? keys.indexOf(open) : -1, edit, close: () => setOpen(null) };
};

/** Past the many lines at once: a keyboard would stop at each. */
function SkipLines({ addId }: { readonly addId: string }) {
  const t = useMessages(rowMessages);
  return (
    <a
      className="row-skip"
      href={`#${addId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(addId)?.focus();
      }}
    >
      {t.skip}
    </a>
  );
}

function Lines(props: BodyProps & { readonly open: ReturnType<typeof useOpenRow>; readonly addId: string }) {
  const t = useMessages(rowMessages);
  const { field, facts, state, open, addId } = props;
  return (
    <>
      <SkipLines addId={addId} />
      <RowLines
        name={facts.rowName}
        id={field.fieldPathId.$id}
        rows={state.rows}
        keys={state.keys}
        items={facts.items}
        itemsUi={facts.itemsUi}
        errors={field.errorSchema}
        onEdit={open.edit}
      />
      {open.index >= 0 && (
        <RowDialog
          title={t.named(facts.rowName, open.index + 1)}
          onClose={open.close}
          more={<RowButtons {...buttonsOf(props)} index={open.index} />}
        >
          <Row {...props} index={open.index} />
        </RowDialog>
      )}
    </>
  );
}

/** Rows that a citizen adds: a table where there is room, cards on a phone, lines with a dialog when there are many. */
export default function RowsField(field: FieldProps) {
  const t = useMessages(rowMessages);
  const { required } = useFields();
  const { fieldPathId, rawErrors = [], disabled, readonly, schema } = field;
  const id = fieldPathId.$id;
  const rowName = textAt(asSchema(schema.items), 'title') ?? schema.title ?? field.name;
  const state = useRows(field, rowName);
  const facts = useFacts(field, state.rows.length);
  const group = useRowFocus(state);
  const isLong = state.rows.length > mostOpenRows;
  const open = useOpenRow(state.keys, isLong);
  const layout = isLong ? 'cards' : rowLayout(facts.items, facts.itemsUi);
  const context = useMemo<RowGroup>(() => ({ layout, name: rowName }), [layout, rowName]);
  const addId = `${id}--add`;
  const props = { field, facts, state };
  return (
    <FieldGroup
      ref={group}
      {...{ id, help: facts.help, why: facts.why }}
      errors={rawErrors}
      className={classNames('form-group', rawErrors.length > 0 && 'field-invalid')}
      legend={<FieldTitle title={facts.label} optional={!required.has(pointerOf(id))} />}
      legendClass="form-group-title"
    >
      <RowContext value={context}>
        {state.rows.length === 0 && <p className="soft">{t.none(rowName)}</p>}
        {state.rows.length > 0 && isLong && <Lines {...props} open={open} addId={addId} />}
        {state.rows.length > 0 &&
          !isLong &&
          (layout === 'cards' ? <Cards {...props} /> : <Table {...props} />)}
      </RowContext>
      {(isLong || layout === 'cards') && state.rows.length > 0 && (
        <RowSums sums={facts.sums} count={state.rows.length} />
      )}
      {state.removed && (
        <RemovedNotice name={t.named(rowName, state.removed.index + 1)} onUndo={state.undo} />
      )}
      {facts.isFull && facts.most !== undefined && <p className="soft">{t.full(facts.most)}</p>}
      {!facts.isFull && !disabled && !readonly && (
        <div data-add-row>
          <Button id={addId} icon={<Icon of={Plus} />} onClick={state.add}>
            {t.add(rowName)}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}
