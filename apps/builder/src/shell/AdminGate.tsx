import type { ReactNode } from 'react';
import { ShieldAlert } from 'lucide-react';
import { EmptyState, LinkButton, createMessages, useMessages } from '#ui/kit';
import { UserBox, useUser } from '#ui/session';

const messages = createMessages({
  th: {
    title: 'บัญชีนี้ออกแบบบริการไม่ได้',
    hint: 'หน้านี้สำหรับผู้ดูแลระบบ ถ้าต้องการใช้ ขอสิทธิ์จากผู้ดูแลของ อบต.',
    office: 'ไปกล่องงาน',
  },
  en: {
    title: 'This account can’t design services',
    hint: 'This page is for administrators. Ask the administrator of the council if you need it.',
    office: 'Go to the inbox',
  },
});

/** Designing is for administrators; the server says so too. */
export function AdminGate({ children }: { readonly children: ReactNode }) {
  const t = useMessages(messages);
  const user = useUser();
  if (user.roles.includes('admin')) return children;
  return (
    <main className="gate-page">
      <h1 className="visually-hidden">{t.title}</h1>
      <EmptyState
        icon={ShieldAlert}
        title={t.title}
        action={
          <LinkButton tone="primary" href="/office">
            {t.office}
          </LinkButton>
        }
      >
        {t.hint}
      </EmptyState>
      <UserBox />
    </main>
  );
}
