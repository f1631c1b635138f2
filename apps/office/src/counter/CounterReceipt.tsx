import { useEffect, useRef } from 'react';
import { Printer } from 'lucide-react';
import { Link } from 'wouter';
import type { ServiceDetail } from '#contracts/catalog';
import type { Receipt } from '#contracts/submissions';
import {
  Button,
  Card,
  Icon,
  LinkButton,
  Moment,
  Notice,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import { useCouncilName, useUser } from '#ui/session';

const messages = createMessages({
  th: {
    done: 'รับเรื่องแล้ว',
    give: 'พิมพ์ใบรับเรื่องให้ผู้ยื่น รหัสติดตามใช้ดูความคืบหน้าและตอบข้อความได้',
    number: 'เลขที่รับ',
    code: 'รหัสติดตาม',
    service: 'บริการ',
    received: 'ยื่นเมื่อ',
    counted: 'นับเป็นวันที่รับ',
    by: 'ผู้รับเรื่อง',
    follow: 'ติดตามเรื่องที่',
    print: 'พิมพ์ใบรับเรื่อง',
    open: 'เปิดเรื่อง',
    again: 'รับเรื่องถัดไป',
    eyes: 'คุณเป็นผู้รับเรื่องนี้ คนอื่นต้องเป็นผู้พิจารณา',
  },
  en: {
    done: 'Filed',
    give: 'Print the receipt for the applicant: the tracking code shows progress and lets them answer.',
    number: 'Receipt number',
    code: 'Tracking code',
    service: 'Service',
    received: 'Filed',
    counted: 'Counts as received',
    by: 'Taken in by',
    follow: 'Follow it at',
    print: 'Print the receipt',
    open: 'Open the case',
    again: 'Next person',
    eyes: 'You filed this case, so somebody else decides it.',
  },
});

interface CounterReceiptProps {
  readonly service: ServiceDetail;
  readonly receipt: Receipt;
}

/** The receipt that goes over the counter. */
export function CounterReceipt({ service, receipt }: CounterReceiptProps) {
  const t = useMessages(messages);
  const text = useText();
  const council = useCouncilName();
  const { name } = useUser();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { receiptNumber, trackingCode, receivedAt, effectiveReceivedAt, caseId } = receipt;
  return (
    <div className="page stack">
      <h1 ref={heading} tabIndex={-1}>
        {t.done} {receiptNumber}
      </h1>
      <div className="no-print">
        <Notice tone="success" title={t.give}>
          {t.eyes}
        </Notice>
      </div>
      <Card className="stack-tight counter-receipt">
        <p>{council}</p>
        <dl className="answers">
          <div className="answer">
            <dt>{t.service}</dt>
            <dd>{text(service.title)}</dd>
          </div>
          <div className="answer">
            <dt>{t.number}</dt>
            <dd>
              <strong>{receiptNumber}</strong>
            </dd>
          </div>
          <div className="answer">
            <dt>{t.code}</dt>
            <dd>
              <strong>{trackingCode}</strong>
            </dd>
          </div>
          <div className="answer">
            <dt>{t.received}</dt>
            <dd>
              <Moment value={receivedAt} />
            </dd>
          </div>
          {effectiveReceivedAt !== receivedAt && (
            <div className="answer">
              <dt>{t.counted}</dt>
              <dd>
                <Moment value={effectiveReceivedAt} />
              </dd>
            </div>
          )}
          <div className="answer">
            <dt>{t.by}</dt>
            <dd>{name}</dd>
          </div>
          <div className="answer">
            <dt>{t.follow}</dt>
            <dd>{`${window.location.origin}/track`}</dd>
          </div>
        </dl>
      </Card>
      <div className="cluster no-print">
        <Button tone="primary" icon={<Icon of={Printer} />} onClick={() => window.print()}>
          {t.print}
        </Button>
        <LinkButton component={Link} href={`/cases/${caseId}`}>
          {t.open}
        </LinkButton>
        <LinkButton component={Link} href="/counter">
          {t.again}
        </LinkButton>
      </div>
    </div>
  );
}
