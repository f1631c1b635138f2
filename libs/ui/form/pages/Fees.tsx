import type { Fee } from '#core/definition';
import type { FeeLine } from '#core/form';
import { formatShortBaht } from '#core/money';
import { useMessages, useText } from '#ui/kit';
import { pageMessages } from '../messages.js';

/** The fee line by line, in baht. What is given back, and what comes again, stands behind the sum and not in it. */
export function Fees({
  lines,
  fees,
}: {
  readonly lines: readonly FeeLine[];
  readonly fees: readonly Pick<Fee, 'code' | 'due' | 'deposit'>[];
}) {
  const t = useMessages(pageMessages);
  const text = useText();
  if (lines.length === 0) return <p>{t.noFee}</p>;
  const known = new Map(fees.map((fee) => [fee.code, fee]));
  const again = { monthly: t.monthly, yearly: t.yearly } as Record<string, typeof t.lines | undefined>;
  const wordsOf = ({ code }: FeeLine) => again[known.get(code)?.due ?? ''];
  const isApart = (line: FeeLine) => known.get(line.code)?.deposit === true || wordsOf(line) !== undefined;
  const [apart, summed] = [lines.filter(isApart), lines.filter((line) => !isApart(line))];
  const total = summed.reduce((sum, { satang }) => sum + satang, 0);
  const shown = (line: FeeLine) => (
    <div key={line.code}>
      <dt>{text(line.title)}</dt>
      <dd>{(wordsOf(line) ?? t.lines)(formatShortBaht(line.satang))}</dd>
    </div>
  );
  return (
    <dl className="fees">
      {summed.map(shown)}
      {summed.length > 1 && (
        <div className="fees-total">
          <dt>{t.feeTotal}</dt>
          <dd>{t.lines(formatShortBaht(total))}</dd>
        </div>
      )}
      {apart.map(shown)}
    </dl>
  );
}
