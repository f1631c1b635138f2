import { formatBaht } from '#core/money';
import { createMessages, useMessages, useText } from '#ui/kit';
import type { CaseView } from '#contracts/cases';

const messages = createMessages({
  th: { title: 'ค่าธรรมเนียม', baht: (amount: string) => `${amount} บาท`, sum: 'รวม' },
  en: { title: 'Fees', baht: (amount: string) => `${amount} baht`, sum: 'Total' },
});

/** What the applicant has to pay, line by line. */
export function FeeLines({ fees }: Pick<CaseView, 'fees'>) {
  const t = useMessages(messages);
  const text = useText();
  if (fees.length === 0) return null;
  const sum = fees.reduce((total, { satang }) => total + satang, 0);
  return (
    <section className="answer-page">
      <h2>{t.title}</h2>
      <dl className="answers">
        {fees.map(({ code, title, satang }) => (
          <div key={code} className="answer">
            <dt>{text(title)}</dt>
            <dd>{t.baht(formatBaht(satang))}</dd>
          </div>
        ))}
        {fees.length > 1 && (
          <div className="answer">
            <dt>{t.sum}</dt>
            <dd>
              <strong>{t.baht(formatBaht(sum))}</strong>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
