import { Card, Day, useMessages, useText } from '#ui/kit';
import { formatBaht } from '#core/money';
import { bangkokDay } from '#core/thai';
import type { Tracking } from '../app/data.js';
import { QrCode } from '../apply/QrCode.js';
import { useOwnPayment } from './data.js';
import { paperMessages } from './messages.js';

function PromptPay({ code }: { readonly code: string }) {
  const t = useMessages(paperMessages);
  const text = useText();
  const { data } = useOwnPayment(code);
  if (!data?.promptPay) return null;
  const { payload, name } = data.promptPay;
  return (
    <div className="stack-tight">
      <h3>{t.promptPay}</h3>
      <QrCode content={payload} label={t.promptPay} />
      <p className="soft small">{t.promptPayTo(text(name))}</p>
      <p className="soft small">{t.afterPaying}</p>
    </div>
  );
}

/** What is owed and what has been paid, part by part. */
export function OwnMoney({ code, tracking }: { readonly code: string; readonly tracking: Tracking }) {
  const t = useMessages(paperMessages);
  const text = useText();
  const { owed, payments } = tracking;
  if (payments.length === 0) return null;
  return (
    <Card className="stack">
      <h2>{t.payment}</h2>
      <p className="own-owed">
        {owed > 0 ? (
          <>
            <span className="soft">{t.owed}</span> <strong>{t.baht(formatBaht(owed))}</strong>
          </>
        ) : (
          <strong>{t.settled}</strong>
        )}
      </p>
      <ul className="plain-list stack-tight">
        {payments.map(({ title, satang, paid, dueAt }) => (
          <li key={`${title.th} ${dueAt}`} className="own-debt">
            <span>
              {text(title)}
              {paid < satang && (
                <span className="soft small">
                  {' '}
                  {t.due} <Day value={bangkokDay(dueAt)} />
                </span>
              )}
            </span>
            <span className="own-amount">
              {t.baht(formatBaht(satang))}
              {paid > 0 && paid < satang && (
                <span className="soft small">
                  {' '}
                  ({t.paid} {formatBaht(paid)})
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {owed > 0 && <PromptPay code={code} />}
    </Card>
  );
}
