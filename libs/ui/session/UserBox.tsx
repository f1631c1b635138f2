import { useMutation } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { useSignOut, useUser } from './use-session.js';
import { DisplayControls } from './DisplayControls.js';

const messages = createMessages({
  th: {
    failed: 'ยังออกจากระบบไม่ได้ ลองอีกครั้ง',
    signedIn: 'ผู้ใช้งาน',
    signOut: 'ออกจากระบบ',
    allDivisions: 'ทุกส่วนราชการ',
  },
  en: {
    failed: 'You are still signed in. Try again.',
    signedIn: 'Signed in',
    signOut: 'Sign out',
    allDivisions: 'All divisions',
  },
});

const fewDivisions = 2;

/** Who is signed in, the display settings, the way out. */
export function UserBox() {
  const t = useMessages(messages);
  const text = useText();
  const user = useUser();
  const leave = useMutation({ mutationFn: useSignOut() });
  const divisions =
    user.divisions.length > fewDivisions
      ? t.allDivisions
      : user.divisions.map(({ name }) => text(name)).join(' · ');
  return (
    <section className="user-box" aria-label={t.signedIn}>
      <p>
        <strong>{user.name}</strong>
        {divisions && <span className="small soft"> {divisions}</span>}
      </p>
      <div className="user-controls">
        <DisplayControls />
        <Button
          size="small"
          tone="quiet"
          icon={<Icon of={LogOut} />}
          busy={leave.isPending}
          onClick={() => leave.mutate()}
        >
          {t.signOut}
        </Button>
      </div>
      {leave.isError && (
        <p className="failure small" role="alert">
          {t.failed}
        </p>
      )}
    </section>
  );
}
