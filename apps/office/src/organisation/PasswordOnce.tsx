import { Button, Dialog, createMessages, useMessages } from '#ui/kit';

const messages = createMessages({
  th: {
    title: 'รหัสผ่านใหม่',
    once: (username: string) => `บอกรหัสนี้กับ ${username} แล้วปิด จะไม่แสดงอีก ให้เปลี่ยนหลังเข้าสู่ระบบ`,
    close: 'บอกแล้ว ปิด',
  },
  en: {
    title: 'New password',
    once: (username: string) =>
      `Tell ${username}, then close: it is not shown again. It should be changed after signing in.`,
    close: 'Told: close',
  },
});

export interface OnePassword {
  readonly username: string;
  readonly password: string;
}

/** A password that is shown once. */
export function PasswordOnce({
  of: { username, password },
  onClose,
}: {
  readonly of: OnePassword;
  readonly onClose: () => void;
}) {
  const t = useMessages(messages);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title}
      actions={
        <Button tone="primary" onClick={onClose}>
          {t.close}
        </Button>
      }
    >
      <p>{t.once(username)}</p>
      <p className="one-password">
        <code>{password}</code>
      </p>
    </Dialog>
  );
}
