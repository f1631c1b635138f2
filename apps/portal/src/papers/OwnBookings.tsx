import { CalendarCheck } from 'lucide-react';
import { Card, Day, Icon, useMessages, useText } from '#ui/kit';
import { useOwnBookings } from './data.js';
import { paperMessages } from './messages.js';

/** What was booked: which day, from when to when, and where. */
export function OwnBookings({ code }: { readonly code: string }) {
  const t = useMessages(paperMessages);
  const text = useText();
  const { data } = useOwnBookings(code);
  if (!data || data.items.length === 0) return null;
  return (
    <Card className="stack">
      <h2>{t.bookings}</h2>
      <ul className="plain-list stack-tight">
        {data.items.map(({ id, title, resource, day, start, end, wholeDay, state }) => (
          <li key={id} className="own-booking">
            <Icon of={CalendarCheck} />
            <span>
              <strong>
                <Day value={day} /> {wholeDay ? t.wholeDay : t.fromTo(start, end)}
              </strong>
              <br />
              {[text(title), resource && text(resource)].filter(Boolean).join(' · ')}
              <br />
              <span className="soft small">{t.bookingState(state)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
