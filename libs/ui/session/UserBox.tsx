import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { KeyRound, LogOut } from 'lucide-react';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { useSignOut, useUser } from './use-session.js';
import { DisplayControls } from './DisplayControls.js';
import { PasswordDialog } from './PasswordDialog.js';

const messages = createMessages({
  th: {
    failed: 'ยังออกจากระบบไม่ได้ ลองอีกครั้ง',
    signedIn: 'ผู้ใช้งาน',
    signOut: 'ออกจากระบบ',
    password: 'รหัสผ่าน',
    changePassword: 'เปลี่ยนรหัสผ่าน',
    allDivisions: 'ทุกส่วนราชการ',
  },
  en: {
    failed: 'You are still signed in. Try again.',
    signedIn: 'Signed in',
    signOut: 'Sign out',
    password: 'Password',
    changePassword: 'Change the password',
    allDivisions: 'All divisions',
  },
});

const fewDivisions = 2;

/** Who is signed in, the display settings, the way out. */
export function UserBox() {
  const t = useMessages(messages);
  const text = useText();
  const user = useUser();
  const [changing, setChanging] = useState(false);
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
          icon={<Icon of={KeyRound} />}
          aria-haspopup="dialog"
          title={t.changePassword}
          onClick={() => setChanging(true)}
        >
          {t.password}
        </Button>
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
      {changing && <PasswordDialog onClose={() => setChanging(false)} />}
      {leave.isError && (
        <p className="failure small" role="alert">
          {t.failed}
        </p>
      )}
    </section>
  );
}
