import { bangkokDay } from '#core/thai';
import { Card, Day, useMessages, useText } from '#ui/kit';
import type { Tracking } from '../app/data.js';
import { trackMessages } from './messages.js';

const inBaht = (satang: number): string => (satang / 100).toLocaleString('en', { minimumFractionDigits: 2 });

/** What is owed, by when, and what has been paid of it. */
export function Payments({ tracking: { payments, owed } }: { readonly tracking: Tracking }) {
  const t = useMessages(trackMessages);
  const text = useText();
  if (payments.length === 0) return null;
  return (
    <Card className="stack">
      <h2>{t.money}</h2>
      <p>{owed > 0 ? <strong>{t.owed(inBaht(owed))}</strong> : t.allPaid}</p>
      <ul className="plain-list stack-tight">
        {payments.map(({ title, satang, paid, dueAt }) => (
          <li key={`${title.th} ${dueAt}`}>
            {text(title)} {t.baht(inBaht(satang))}
            <br />
            <span className="soft small">
              {paid >= satang ? (
                t.paid
              ) : (
                <>
                  {paid > 0 && `${t.partlyPaid(inBaht(paid))} · `}
                  {t.payBy} <Day value={bangkokDay(dueAt)} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
