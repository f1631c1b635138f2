import { formatBaht } from '#core/money';
import { createMessages, useMessages, useText } from '#ui/kit';
import type { CaseView } from '#contracts/cases';

const messages = createMessages({
  th: {
    title: 'ค่าธรรมเนียม',
    baht: (amount: string) => `${amount} บาท`,
    monthly: (amount: string) => `${amount} บาทต่อเดือน`,
    yearly: (amount: string) => `${amount} บาทต่อปี`,
    deposit: (amount: string) => `${amount} บาท (เงินประกัน คืนให้ภายหลัง)`,
    sum: 'รวม',
  },
  en: {
    title: 'Fees',
    baht: (amount: string) => `${amount} baht`,
    monthly: (amount: string) => `${amount} baht a month`,
    yearly: (amount: string) => `${amount} baht a year`,
    deposit: (amount: string) => `${amount} baht (a deposit, given back later)`,
    sum: 'Total',
  },
});

type Line = CaseView['fees'][number];

const isApart = ({ again, deposit }: Line): boolean => deposit === true || again !== undefined;

/** What the applicant has to pay, line by line. What comes again, or is given back, stands behind the sum and not in it. */
export function FeeLines({ fees }: Pick<CaseView, 'fees'>) {
  const t = useMessages(messages);
  const text = useText();
  if (fees.length === 0) return null;
  const [apart, summed] = [fees.filter(isApart), fees.filter((line) => !isApart(line))];
  const sum = summed.reduce((total, { satang }) => total + satang, 0);
  const shown = ({ code, title, satang, again, deposit }: Line) => (
    <div key={code} className="answer">
      <dt>{text(title)}</dt>
      <dd>{t[again ?? (deposit ? 'deposit' : 'baht')](formatBaht(satang))}</dd>
    </div>
  );
  return (
    <section className="answer-page">
      <h2>{t.title}</h2>
      <dl className="answers">
        {summed.map(shown)}
        {summed.length > 1 && (
          <div className="answer">
            <dt>{t.sum}</dt>
            <dd>
              <strong>{t.baht(formatBaht(sum))}</strong>
            </dd>
          </div>
        )}
        {apart.map(shown)}
      </dl>
    </section>
  );
}
