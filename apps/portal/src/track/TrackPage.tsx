import { useState } from 'react';
import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { Button, Card, Icon, Moment, useMessages, useText } from '#ui/kit';
import { usePageTitle } from '../app/use-page-title.js';
import { forgetReceipts, listReceipts } from '../apply/receipts.js';
import { TrackBox } from '../home/TrackBox.js';
import { trackMessages } from './messages.js';

/** What was sent from this device: the code need not be typed again. */
function MyCases() {
  const t = useMessages(trackMessages);
  const text = useText();
  const [receipts, setReceipts] = useState(listReceipts);
  if (receipts.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t.mine}</h2>
      <Card look="plain" className="service-list">
        <ul className="plain-list">
          {receipts.map(({ trackingCode, receiptNumber, serviceTitle, receivedAt }) => (
            <li key={trackingCode}>
              <Link href={`/track/${trackingCode}`} className="service-link">
                <span className="service-link-words">
                  <span className="service-link-title">{text(serviceTitle)}</span>
                  <span className="soft small">
                    {receiptNumber} · <Moment value={receivedAt} />
                  </span>
                </span>
                <Icon of={ChevronRight} />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
      <p className="soft small">{t.forgetHelp}</p>
      <Button
        tone="quiet"
        size="small"
        onClick={() => {
          forgetReceipts();
          setReceipts([]);
        }}
      >
        {t.forget}
      </Button>
    </section>
  );
}

export function TrackPage() {
  const t = useMessages(trackMessages);
  usePageTitle(t.title);
  return (
    <div className="column page-body stack-loose">
      <h1>{t.title}</h1>
      <p className="lead">{t.intro}</p>
      <TrackBox isMain />
      <MyCases />
    </div>
  );
}
