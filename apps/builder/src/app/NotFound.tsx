import { LinkButton, createMessages, useMessages } from '#ui/kit';
import { NoSuchPage } from '#ui/session';

const messages = createMessages({ th: { back: 'ดูบริการทั้งหมด' }, en: { back: 'All services' } });

export function NotFound() {
  const t = useMessages(messages);
  return (
    <NoSuchPage
      action={
        <LinkButton tone="primary" href="/builder">
          {t.back}
        </LinkButton>
      }
    />
  );
}
