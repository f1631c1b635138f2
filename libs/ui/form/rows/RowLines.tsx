import { memo, useMemo } from 'react';
import type { ErrorSchema } from '@rjsf/utils';
import { Pencil } from 'lucide-react';
import { Button, FieldError, Icon, useLanguage, useMessages } from '#ui/kit';
import type { SchemaObject } from '#core/fields';
import { useFields } from '../context/FieldsContext.js';
import { errorId } from '../widgets/describe.js';
import { rowMessages } from './row-messages.js';
import { rowSummary, type SummarySource } from './row-summary.js';

const messagesIn = (errors: unknown): readonly string[] => {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([name, value]) =>
    name === '__errors' ? (value as string[]) : messagesIn(value),
  );
};

interface LineProps {
  readonly name: string;
  readonly index: number;
  readonly id: string;
  readonly rowKey: number;
  readonly row: unknown;
  readonly source: SummarySource;
  readonly problem: string;
  readonly onEdit: (index: number) => void;
}

const Line = memo(function Line({ id, name, index, rowKey, row, source, problem, onEdit }: LineProps) {
  const t = useMessages(rowMessages);
  const summary = useMemo(() => rowSummary(row, source), [row, source]);
  return (
    <li>
      <fieldset
        id={id}
        className={problem ? 'row-line field-invalid' : 'row-line'}
        data-row={rowKey}
        aria-label={t.named(name, index + 1)}
        aria-describedby={problem ? errorId(id) : undefined}
      >
        <span className="row-line-number" aria-hidden="true">
          {index + 1}
        </span>
        <span className="row-line-text">
          {summary || <span className="soft">{t.empty}</span>}
          {problem && <FieldError id={errorId(id)}>{problem}</FieldError>}
        </span>
        <Button
          size="small"
          data-opens-row
          icon={<Icon of={Pencil} />}
          aria-label={t.editNamed(t.named(name, index + 1))}
          onClick={() => onEdit(index)}
        >
          {t.edit}
        </Button>
      </fieldset>
    </li>
  );
});

interface RowLinesProps {
  readonly name: string;
  readonly onEdit: (index: number) => void;
  readonly id: string;
  readonly rows: readonly unknown[];
  readonly keys: readonly number[];
  readonly items: SchemaObject;
  readonly itemsUi: SchemaObject;
  readonly errors: ErrorSchema | undefined;
}

/** Many rows: a line each, whose fields are filled in in a dialog. Only lines in sight are laid out. */
export function RowLines({ id, rows, keys, items, itemsUi, errors, name, onEdit }: RowLinesProps) {
  const { language } = useLanguage();
  const { council } = useFields();
  const source = useMemo(
    () => ({ items, itemsUi, language, villages: council.villages }),
    [items, itemsUi, language, council.villages],
  );
  return (
    <ol className="plain-list row-lines">
      {rows.map((row, index) => (
        <Line
          key={keys[index]}
          {...{ name, onEdit }}
          id={`${id}/${index}`}
          rowKey={keys[index] ?? index}
          index={index}
          row={row}
          source={source}
          problem={[...new Set(messagesIn((errors as Record<number, unknown> | undefined)?.[index]))].join(
            ' ',
          )}
        />
      ))}
    </ol>
  );
}
