import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { Link } from 'wouter';
import {
  Button,
  Day,
  DayField,
  EmptyState,
  ErrorState,
  Icon,
  Moment,
  Skeleton,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { formatBaht } from '#core/money';
import { addDays, bangkokDay } from '#core/thai';
import type { CashDay } from '#contracts/payments';
import { useApi, usePageTitle } from '#ui/session';
import { PlainTable } from '../shell/PlainTable.js';

const messages = createMessages({
  th: {
    title: 'รับจ่ายเงินประจำวัน',
    loading: 'กำลังโหลดรายการ',
    failed: 'ยังโหลดรายการไม่ได้',
    day: 'วันที่',
    none: 'วันที่เลือกไม่มีการรับจ่ายเงิน',
    sums: 'สรุปยอด',
    method: 'ชำระโดย',
    taken: 'รับ (บาท)',
    given: 'คืน (บาท)',
    total: 'รวม',
    entries: 'รายการ',
    at: 'เวลาบันทึก',
    case: 'เรื่อง',
    receipt: 'ใบเสร็จ / ใบสำคัญ',
    amount: 'จำนวน (บาท)',
    by: 'ผู้บันทึก',
    book: (book: string, number: string) => (book ? `เล่ม ${book} เลขที่ ${number}` : `ใบสำคัญจ่าย ${number}`),
    print: 'พิมพ์',
    cash: 'เงินสด',
    transfer: 'โอนเงิน',
    cheque: 'เช็ค',
    dayBefore: 'วันก่อนหน้า',
    dayAfter: 'วันถัดไป',
  },
  en: {
    title: 'Money of the day',
    loading: 'Loading the entries',
    failed: 'The entries can’t be loaded yet',
    day: 'Day',
    none: 'No money was taken in or given back on this day',
    sums: 'Sums',
    method: 'Paid by',
    taken: 'Taken in (baht)',
    given: 'Given back (baht)',
    total: 'Total',
    entries: 'Entries',
    at: 'Entered at',
    case: 'Case',
    receipt: 'Receipt / voucher',
    amount: 'Amount (baht)',
    by: 'Entered by',
    book: (book: string, number: string) => (book ? `Book ${book}, no. ${number}` : `Voucher ${number}`),
    print: 'Print',
    cash: 'Cash',
    transfer: 'Transfer',
    cheque: 'Cheque',
    dayBefore: 'Day before',
    dayAfter: 'Day after',
  },
});

type Words = Readonly<Record<'cash' | 'transfer' | 'cheque', string>>;

const wordOf = (method: string, words: Words): string =>
  method === 'cash' || method === 'transfer' || method === 'cheque' ? words[method] : method;

function Sums({ list }: { readonly list: CashDay }) {
  const t = useMessages(messages);
  return (
    <PlainTable>
      <caption>{t.sums}</caption>
      <thead>
        <tr>
          <th scope="col">{t.method}</th>
          <th scope="col" className="number">
            {t.taken}
          </th>
          <th scope="col" className="number">
            {t.given}
          </th>
        </tr>
      </thead>
      <tbody>
        {list.totals.map(({ method, taken, given }) => (
          <tr key={method}>
            <th scope="row">{wordOf(method, t)}</th>
            <td className="number">{formatBaht(taken)}</td>
            <td className="number">{formatBaht(given)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t.total}</th>
          <td className="number">
            <strong>{formatBaht(list.taken)}</strong>
          </td>
          <td className="number">
            <strong>{formatBaht(list.given)}</strong>
          </td>
        </tr>
      </tbody>
    </PlainTable>
  );
}

function Entries({ list }: { readonly list: CashDay }) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <PlainTable>
      <caption>{t.entries}</caption>
      <thead>
        <tr>
          {(['case', 'receipt', 'method', 'amount', 'by', 'at'] as const).map((column) => (
            <th key={column} scope="col" className={column === 'amount' ? 'number' : undefined}>
              {t[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <Link href={`/cases/${item.caseId}`}>{item.receiptNumber}</Link>{' '}
              <span className="small soft">{text(item.serviceTitle)}</span>
            </th>
            <td>{t.book(item.book, item.number)}</td>
            <td>{wordOf(item.method, t)}</td>
            <td className="number">
              {item.kind === 'refund' && '−'}
              {formatBaht(item.satang)}
            </td>
            <td>{item.enteredBy}</td>
            <td>
              <Moment value={item.enteredAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

const useCashDay = (day: string) => {
  const { client } = useApi();
  return useQuery({
    queryKey: ['payments', day],
    queryFn: ({ signal }) => client.get('/api/payments/days/:day', { params: { day }, signal }),
    enabled: day !== '',
  });
};

/** The list that the treasury closes its day with. */
export default function PaymentsPage() {
  const t = useMessages(messages);
  const text = useText();
  const [today] = useState(() => bangkokDay(new Date()));
  const [day, setDay] = useState(today);
  const found = useCashDay(day);
  usePageTitle(t.title);
  return (
    <div className="page stack">
      <header className="cluster">
        <h1>{t.title}</h1>
        {found.data && <Day value={found.data.day} />}
      </header>
      <div className="field-row day-row no-print">
        <DayField label={t.day} value={day} onChange={setDay} />
        <Button
          icon={<Icon of={ChevronLeft} />}
          disabled={day === ''}
          onClick={() => setDay((from) => addDays(from, -1))}
        >
          {t.dayBefore}
        </Button>
        <Button
          icon={<Icon of={ChevronRight} />}
          disabled={day === '' || day >= today}
          onClick={() => setDay((from) => addDays(from, 1))}
        >
          {t.dayAfter}
        </Button>
        {found.data && found.data.items.length > 0 && (
          <Button icon={<Icon of={Printer} />} onClick={() => window.print()}>
            {t.print}
          </Button>
        )}
      </div>
      {found.isError && (
        <ErrorState title={t.failed} onRetry={() => void found.refetch()}>
          {isApiProblem(found.error) && text(found.error.text)}
        </ErrorState>
      )}
      {found.isPending && day !== '' && <Skeleton label={t.loading} lines={6} />}
      {found.data?.items.length === 0 && <EmptyState title={t.none} />}
      {found.data && found.data.items.length > 0 && (
        <>
          <Sums list={found.data} />
          <Entries list={found.data} />
        </>
      )}
    </div>
  );
}
