import { Building2, Phone } from 'lucide-react';
import { Card, Icon, useMessages, useText } from '#ui/kit';
import { useCouncil } from '../app/data.js';
import { homeMessages } from './messages.js';

const dial = (phone: string): string => `tel:${phone.replaceAll(/[^0-9+]/g, '')}`;

/** Help in person and by phone, and whom to call when it can't wait. */
export function HelpBox() {
  const t = useMessages(homeMessages);
  const text = useText();
  const { data: council } = useCouncil();
  if (!council) return null;
  return (
    <>
      <Card className="stack">
        <h2>{t.help}</h2>
        <ul className="plain-list stack-tight">
          <li>
            <a className="phone-link" href={dial(council.phone)}>
              <Icon of={Phone} />
              <span>
                {t.helpCall} <strong className="nowrap">{council.phone}</strong>
              </span>
            </a>
          </li>
          <li className="phone-link">
            <Icon of={Building2} />
            <span>{t.helpCounter}</span>
          </li>
        </ul>
      </Card>
      <Card className="stack emergency">
        <h2>{t.emergency}</h2>
        <ul className="plain-list">
          {council.emergency.map(({ title, phone }) => (
            <li key={phone}>
              <a className="emergency-link" href={dial(phone)}>
                <span>{text(title)}</span>
                <strong className="nowrap">{phone}</strong>
              </a>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
