import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { createMessages, useMessages } from '#ui/kit';
import { usePageFocus } from '#ui/session';
import { useSignedInMark } from '../app/begin.js';
import { Rail } from './Rail.js';

const messages = createMessages({ th: { skip: 'ข้ามไปเนื้อหา' }, en: { skip: 'Skip to content' } });

/** Rail and page; after a move the page takes the focus, so that it is read from its beginning. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useMessages(messages);
  const [path] = useLocation();
  useSignedInMark();
  const main = usePageFocus(path);
  return (
    <div className="office">
      <a className="skip-link" href="#main">
        {t.skip}
      </a>
      <Rail />
      <main id="main" className="office-main" tabIndex={-1} ref={main}>
        {children}
      </main>
    </div>
  );
}
