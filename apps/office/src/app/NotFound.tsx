import { Link } from 'wouter';
import { LinkButton, createMessages, useMessages } from '#ui/kit';
import { NoSuchPage } from '#ui/session';

const messages = createMessages({ th: { back: 'ไปที่กล่องงาน' }, en: { back: 'Go to the inbox' } });

export function NotFound() {
  const t = useMessages(messages);
  return (
    <NoSuchPage
      action={
        <LinkButton tone="primary" component={Link} href="/">
          {t.back}
        </LinkButton>
      }
    />
  );
}
