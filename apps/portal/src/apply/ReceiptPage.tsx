import { useState } from 'react';
import { CircleCheck, Copy, Download, Printer } from 'lucide-react';
import { Link, Redirect } from 'wouter';
import { bangkokDay, formatThaiDate, formatThaiMoment } from '#core/thai';
import {
  Button,
  Card,
  Day,
  Icon,
  LinkButton,
  Moment,
  useAnnounce,
  useLanguage,
  useMessages,
  useText,
} from '#ui/kit';
import { useCouncil, useTracking } from '../app/data.js';
import { usePageTitle } from '../app/use-page-title.js';
import { OwnBookings } from '../papers/OwnBookings.js';
import { QrCode } from './QrCode.js';
import { applyMessages } from './messages.js';
import { findReceipt, type KeptReceipt } from './receipts.js';

const trackingAddress = (code: string): string => `${window.location.origin}/track/${code}`;

const download = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** Saves the receipt as a picture; the drawing code is fetched when it is asked for. */
const useSave = (receipt: KeptReceipt) => {
  const t = useMessages(applyMessages);
  const text = useText();
  const { language } = useLanguage();
  const { data: council } = useCouncil();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const { receiptPicture } = await import('./receipt-picture.js');
    const lines = [
      { label: t.number, value: receipt.receiptNumber, big: true },
      { label: t.code, value: receipt.trackingCode, big: true },
      { label: t.service, value: text(receipt.serviceTitle) },
      { label: t.receivedOn, value: formatThaiMoment(receipt.receivedAt, language) },
    ];
    const picture = await receiptPicture(
      council ? text(council.name) : '',
      lines,
      trackingAddress(receipt.trackingCode),
    );
    if (picture) download(picture, `${receipt.trackingCode}.png`);
    setBusy(false);
  };
  return { busy, save };
};

function CopyButton({ code }: { readonly code: string }) {
  const t = useMessages(applyMessages);
  const announce = useAnnounce();
  const [copied, setCopied] = useState(false);
  if (!('clipboard' in navigator)) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
    announce(t.copied);
  };
  return (
    <Button size="small" icon={<Icon of={copied ? CircleCheck : Copy} />} onClick={() => void copy()}>
      {copied ? t.copied : t.copy}
    </Button>
  );
}

/** What comes next and by when; the due day comes from the case itself. */
function NextSteps({ receipt }: { readonly receipt: KeptReceipt }) {
  const t = useMessages(applyMessages);
  const { data: tracking } = useTracking(receipt.trackingCode);
  const dueDay = tracking?.dueDay;
  return (
    <section className="stack-tight">
      <h2>{t.next}</h2>
      <ol>
        <li>{t.nextCheck}</li>
        {dueDay && (
          <li>
            {t.nextDue}{' '}
            <strong>
              <Day value={dueDay} />
            </strong>
          </li>
        )}
        <li>{t.nextTell}</li>
      </ol>
    </section>
  );
}

function ReceiptDates({ receipt }: { readonly receipt: KeptReceipt }) {
  const t = useMessages(applyMessages);
  const { receivedAt, effectiveReceivedAt } = receipt;
  const later = bangkokDay(receivedAt) !== bangkokDay(effectiveReceivedAt);
  const { language } = useLanguage();
  return (
    <p>
      {t.receivedOn} <Moment value={receivedAt} />
      {later && (
        <>
          <br />
          {t.countsFrom} {formatThaiDate(bangkokDay(effectiveReceivedAt), language)}
        </>
      )}
    </p>
  );
}

function Receipt({ receipt }: { readonly receipt: KeptReceipt }) {
  const t = useMessages(applyMessages);
  const text = useText();
  const { data: council } = useCouncil();
  const { busy, save } = useSave(receipt);
  const { trackingCode, receiptNumber, serviceTitle } = receipt;
  usePageTitle(t.received);
  return (
    <div className="column page-body stack-loose">
      <div className="receipt-head">
        <Icon of={CircleCheck} />
        <h1>{t.received}</h1>
      </div>
      <Card className="receipt stack">
        <p className="print-only">{council && text(council.name)}</p>
        <p>
          <span className="soft">{t.service}</span>
          <br />
          <strong>{text(serviceTitle)}</strong>
        </p>
        <p>
          <span className="soft">{t.number}</span>
          <br />
          <strong className="receipt-number">{receiptNumber}</strong>
        </p>
        <div className="receipt-code">
          <p>
            <span className="soft">{t.code}</span>
            <br />
            <strong className="receipt-number">{trackingCode}</strong>
          </p>
          <CopyButton code={trackingCode} />
          <p className="small">{t.codeHelp}</p>
        </div>
        <figure className="stack-tight">
          <QrCode content={trackingAddress(trackingCode)} label={t.scan} />
          <figcaption className="soft small">{t.scan}</figcaption>
        </figure>
        <ReceiptDates receipt={receipt} />
      </Card>
      <OwnBookings code={trackingCode} />
      <NextSteps receipt={receipt} />
      <div className="cluster no-print">
        <LinkButton component={Link} tone="primary" href={`/track/${trackingCode}`}>
          {t.follow}
        </LinkButton>
        <Button busy={busy} icon={<Icon of={Download} />} onClick={() => void save()}>
          {t.save}
        </Button>
        <Button icon={<Icon of={Printer} />} onClick={() => window.print()}>
          {t.print}
        </Button>
        <LinkButton component={Link} tone="quiet" href="/">
          {t.home}
        </LinkButton>
      </div>
    </div>
  );
}

/** The receipt of an application sent from this device; elsewhere the case itself is shown. */
export function ReceiptPage({ code }: { readonly code: string }) {
  const [receipt] = useState(() => findReceipt(code));
  return receipt ? <Receipt receipt={receipt} /> : <Redirect to={`/track/${code}`} replace />;
}
