import { Fragment, type ReactNode } from 'react';
import { Dialog, ErrorState, Spinner, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { SignInForm } from './SignInForm.js';
import { SignInPage, type Welcome } from './SignInPage.js';
import { useExpired, useSessionQuery } from './use-session.js';

const messages = createMessages({
  th: {
    opening: 'กำลังเปิด',
    failed: 'ยังเปิดไม่ได้',
    expired: 'เข้าสู่ระบบอีกครั้งเพื่อทำงานต่อ',
    kept: 'หมดเวลาการใช้งาน สิ่งที่กรอกไว้ยังอยู่ครบ',
  },
  en: {
    opening: 'Opening',
    failed: 'This can’t be opened yet',
    expired: 'Sign in again to go on',
    kept: 'Your session has ended. What you typed is still here.',
  },
});

interface SessionGateProps {
  readonly welcome: Welcome;
  readonly children: ReactNode;
}

/** Signed out: the sign-in page, at the address one wanted. Expired: sign in over the page, which keeps everything. */
export function SessionGate({ welcome, children }: SessionGateProps) {
  const t = useMessages(messages);
  const text = useText();
  const session = useSessionQuery();
  const expired = useExpired();
  if (session.isPending)
    return (
      <div className="gate">
        <Spinner>{t.opening}</Spinner>
      </div>
    );
  if (session.isError) {
    return (
      <ErrorState title={t.failed} onRetry={() => void session.refetch()}>
        {isApiProblem(session.error) && text(session.error.text)}
      </ErrorState>
    );
  }
  if (!session.data) return <SignInPage welcome={welcome} />;
  return (
    <Fragment key={session.data.user.id}>
      {children}
      <Dialog open={expired} onClose={() => undefined} title={t.expired}>
        <p>{t.kept}</p>
        <SignInForm username={session.data.user.username} />
      </Dialog>
    </Fragment>
  );
}
