import type { ReactNode } from 'react';
import { SearchX } from 'lucide-react';
import { EmptyState, createMessages, useMessages } from '#ui/kit';
import { usePageTitle } from './page-title.js';

const messages = createMessages({
  th: { title: 'ไม่พบหน้านี้', hint: 'ที่อยู่อาจพิมพ์ผิด หรือหน้านี้ย้ายไปแล้ว' },
  en: { title: 'No such page', hint: 'The address may be mistyped, or the page has moved.' },
});

/** Stands where an address leads nowhere; `action` leads on. */
export function NoSuchPage({ action }: { readonly action: ReactNode }) {
  const t = useMessages(messages);
  usePageTitle(t.title);
  return (
    <>
      <h1 className="visually-hidden">{t.title}</h1>
      <EmptyState icon={SearchX} title={t.title} action={action}>
        {t.hint}
      </EmptyState>
    </>
  );
}
