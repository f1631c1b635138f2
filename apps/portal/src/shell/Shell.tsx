import { useRef, type ReactNode } from 'react';
import { useMessages } from '#ui/kit';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { OfflineNotice } from './OfflineNotice.js';
import { shellMessages } from './messages.js';
import { useRouteFocus } from './use-route-focus.js';

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useMessages(shellMessages);
  const main = useRef<HTMLElement>(null);
  useRouteFocus(main);
  return (
    <>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t.skip}
      </a>
      <Header />
      <OfflineNotice />
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
