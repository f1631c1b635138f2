import { Clock, MapPin, Phone } from 'lucide-react';
import { Link } from 'wouter';
import { Icon, useMessages, useText } from '#ui/kit';
import { useCouncil } from '../app/data.js';
import { shellMessages } from './messages.js';

export function Footer() {
  const t = useMessages(shellMessages);
  const text = useText();
  const { data: council } = useCouncil();
  return (
    <footer className="site-footer no-print">
      <div className="wide stack-tight">
        {council && (
          <>
            <p className="site-footer-name">{text(council.name)}</p>
            <address className="stack-tight">
              <span>
                <Icon of={MapPin} /> {text(council.address)}
              </span>
              <a href={`tel:${council.phone.replaceAll('-', '')}`}>
                <Icon of={Phone} /> {council.phone}
              </a>
              <span>
                <Icon of={Clock} /> {t.hours(council.officeHours.opens, council.officeHours.closes)}
              </span>
            </address>
          </>
        )}
        <p className="small cluster">
          <Link href="/questions">{t.questions}</Link>
          <Link href="/notices">{t.notices}</Link>
          <Link href="/verify">{t.verify}</Link>
          <a href="/office">{t.office}</a>
        </p>
      </div>
    </footer>
  );
}
