import type { FeeLine } from '#core/form';
import { useMessages, useText } from '#ui/kit';
import { pageMessages } from '../messages.js';

const baht = (satang: number): string =>
  (satang / 100).toLocaleString('en-US', { minimumFractionDigits: satang % 100 === 0 ? 0 : 2 });

/** The fee line by line, in baht. */
export function Fees({ lines }: { readonly lines: readonly FeeLine[] }) {
  const t = useMessages(pageMessages);
  const text = useText();
  if (lines.length === 0) return <p>{t.noFee}</p>;
  const total = lines.reduce((sum, { satang }) => sum + satang, 0);
  return (
    <dl className="fees">
      {lines.map(({ code, title, satang }) => (
        <div key={code}>
          <dt>{text(title)}</dt>
          <dd>{t.lines(baht(satang))}</dd>
        </div>
      ))}
      {lines.length > 1 && (
        <div className="fees-total">
          <dt>{t.feeTotal}</dt>
          <dd>{t.lines(baht(total))}</dd>
        </div>
      )}
    </dl>
  );
}
