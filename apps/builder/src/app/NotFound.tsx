import { SearchX } from 'lucide-react';
import { EmptyState, LinkButton, createMessages, useMessages } from '#ui/kit';
import { usePageTitle } from '#ui/session';

const messages = createMessages({
  th: { title: 'ไม่พบหน้านี้', hint: 'ที่อยู่อาจพิมพ์ผิด หรือหน้านี้ย้ายไปแล้ว', back: 'ดูบริการทั้งหมด' },
  en: {
    title: 'No such page',
    hint: 'The address may be mistyped, or the page has moved.',
    back: 'All services',
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
          <LinkButton tone="primary" href="/builder">
            {t.back}
          </LinkButton>
        }
      >
        {t.hint}
      </EmptyState>
    </>
  );
}
