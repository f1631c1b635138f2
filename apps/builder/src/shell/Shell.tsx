import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { createMessages, useMessages } from '#ui/kit';
import { Emblem, UserBox, useCouncilName, usePageFocus } from '#ui/session';

const messages = createMessages({
  th: {
    skip: 'ข้ามไปเนื้อหา',
    builder: 'ออกแบบบริการ',
    office: 'กล่องงาน',
    portal: 'หน้าประชาชน',
    places: 'ไปที่อื่น',
  },
  en: {
    skip: 'Skip to content',
    builder: 'Service builder',
    office: 'Inbox',
    portal: 'Citizens’ page',
    places: 'Other places',
  },
});

/** Bar above, page below; after a move the page takes the focus. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useMessages(messages);
  const council = useCouncilName();
  const [path] = useLocation();
  const main = usePageFocus(path);
  return (
    <div className="builder">
      <a className="skip-link" href="#main">
        {t.skip}
      </a>
      <header className="builder-bar">
        <Link href="/" className="builder-brand">
          <Emblem size={32} />
          <span>
            <span className="small soft">{council}</span>
            <strong>Sala · {t.builder}</strong>
          </span>
        </Link>
        <nav className="builder-places" aria-label={t.places}>
          <a href="/office">{t.office}</a>
          <a href="/">{t.portal}</a>
        </nav>
        <UserBox />
      </header>
      <main id="main" className="builder-main" tabIndex={-1} ref={main}>
        {children}
      </main>
    </div>
  );
}
