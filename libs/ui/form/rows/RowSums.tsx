import { useLanguage, useMessages } from '#ui/kit';
import { useFields } from '../context/FieldsContext.js';
import { formatAnswer } from '../model/format-answer.js';
import { rowMessages } from './row-messages.js';
import type { RowSum } from './row-sums.js';

const useSumText = () => {
  const { language } = useLanguage();
  const { council } = useFields();
  return ({ total, schema, widget, unit }: RowSum): string => {
    const text = formatAnswer(total, { schema, widget, language, villages: council.villages });
    return unit ? `${text} ${unit}` : text;
  };
};

/** The sums below cards, live. */
export function RowSums({ sums, count }: { readonly sums: readonly RowSum[]; readonly count: number }) {
  const t = useMessages(rowMessages);
  const textOf = useSumText();
  if (sums.length === 0) return null;
  return (
    <dl className="row-sums">
      <div>
        <dt>{t.sum}</dt>
        <dd>{t.count(count)}</dd>
      </div>
      {sums.map((sum) => (
        <div key={sum.name}>
          <dt>{t.sumOf(sum.title)}</dt>
          <dd>
            <output>{textOf(sum)}</output>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The sums at the foot of a table, each under its column. */
export function SumCells({
  columns,
  sums,
}: {
  readonly columns: readonly string[];
  readonly sums: readonly RowSum[];
}) {
  const t = useMessages(rowMessages);
  const textOf = useSumText();
  if (sums.length === 0) return null;
  return (
    <tfoot>
      <tr>
        {columns.map((name, index) => {
          const sum = sums.find((each) => each.name === name);
          if (!sum)
            return index === 0 ? (
              <th key={name} scope="row">
                {t.sum}
              </th>
            ) : (
              <td key={name} aria-hidden="true" />
            );
          return (
            <td key={name}>
              <span className="row-sum-title">{t.sumOf(sum.title)} </span>
              <output>{textOf(sum)}</output>
            </td>
          );
        })}
        <td aria-hidden="true" />
      </tr>
    </tfoot>
  );
}
