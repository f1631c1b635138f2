import { Day, createMessages, useMessages, useText } from '#ui/kit';
import { formatBaht } from '#core/money';
import { bangkokDay } from '#core/thai';
import type { CaseView } from '#contracts/cases';
import { PlainTable } from '../shell/PlainTable.js';

const messages = createMessages({
  th: {
    title: 'เงินที่ต้องชำระและที่รับแล้ว',
    owed: 'ค้างชำระ',
    fee: 'รายการ',
    part: (part: number, parts: number) => `งวดที่ ${part} จาก ${parts}`,
    amount: 'จำนวน',
    paid: 'ชำระแล้ว',
    due: 'ภายใน',
    receipt: (book: string, number: string) => `ใบเสร็จเล่มที่ ${book} เลขที่ ${number}`,
    baht: (amount: string) => `${amount} บาท`,
    receipts: 'รับเงินแล้ว',
  },
  en: {
    title: 'Money owed and received',
    owed: 'Still owed',
    fee: 'For',
    part: (part: number, parts: number) => `part ${part} of ${parts}`,
    amount: 'Amount',
    paid: 'Paid',
    due: 'By',
    receipt: (book: string, number: string) => `Receipt book ${book}, no. ${number}`,
    baht: (amount: string) => `${amount} baht`,
    receipts: 'Received',
  },
});

/** What was asked for, what came, under which receipts. */
export function MoneySection({ money }: { readonly money: CaseView['progress']['money'] }) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <section className="answer-page stack-tight" aria-labelledby="money-title">
      <h2 id="money-title">{t.title}</h2>
      <p>
        {t.owed} <strong>{t.baht(formatBaht(money.owed))}</strong>
      </p>
      {money.debts.length > 0 && (
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{t.fee}</th>
              <th scope="col" className="number">
                {t.amount}
              </th>
              <th scope="col" className="number">
                {t.paid}
              </th>
              <th scope="col">{t.due}</th>
            </tr>
          </thead>
          <tbody>
            {money.debts.map((debt) => (
              <tr key={`${debt.fee} ${debt.part}`}>
                <th scope="row">
                  {text(debt.title)}
                  {debt.parts > 1 && <span className="small soft"> {t.part(debt.part, debt.parts)}</span>}
                </th>
                <td className="number">{t.baht(formatBaht(debt.satang))}</td>
                <td className="number">{t.baht(formatBaht(debt.paid))}</td>
                <td>
                  <Day value={bangkokDay(debt.dueAt)} />
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
      {money.receipts.length > 0 && (
        <>
          <h3>{t.receipts}</h3>
          <ul>
            {money.receipts.map((receipt) => (
              <li key={`${receipt.book} ${receipt.number}`}>
                {t.receipt(receipt.book, receipt.number)} · {t.baht(formatBaht(receipt.satang))} ·{' '}
                <Day value={receipt.paidOn} /> · {receipt.by}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
