import { SearchX } from 'lucide-react';
import { Link } from 'wouter';
import { EmptyState, LinkButton, createMessages, useMessages } from '#ui/kit';
import { usePageTitle } from '#ui/session';

const messages = createMessages({
  th: { title: 'ไม่พบหน้านี้', hint: 'ที่อยู่อาจพิมพ์ผิด หรือหน้านี้ย้ายไปแล้ว', back: 'ไปที่กล่องงาน' },
  en: {
    title: 'No such page',
    hint: 'The address may be mistyped, or the page has moved.',
    back: 'Go to the inbox',
  },
});

export function NotFound() {
  const t = useMessages(messages);
  usePageTitle(t.title);
  return (
    <>
      <h1 className="visually-hidden">{t.title}</h1>
      <EmptyState
        icon={SearchX}
        title={t.title}
        action={
          <LinkButton tone="primary" component={Link} href="/">
            {t.back}
          </LinkButton>
        }
      >
        {t.hint}
      </EmptyState>
    </>
  );
}
