import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button, Dialog, Notice, TextField, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { useApi } from './api.js';
import { useForgetSession } from './use-session.js';

const shortest = 12;

const messages = createMessages({
  th: {
    title: 'เปลี่ยนรหัสผ่าน',
    means: 'เปลี่ยนแล้วต้องเข้าสู่ระบบใหม่ในทุกเครื่อง',
    current: 'รหัสผ่านเดิม',
    next: 'รหัสผ่านใหม่',
    nextHelp: `อย่างน้อย ${shortest} ตัวอักษร เช่น หลายคำต่อกัน`,
    again: 'รหัสผ่านใหม่อีกครั้ง',
    need: 'กรอกรหัสผ่านเดิม',
    short: `ให้ยาวอย่างน้อย ${shortest} ตัวอักษร`,
    differs: 'พิมพ์ให้ตรงกับรหัสผ่านใหม่',
    failed: 'ยังเปลี่ยนรหัสผ่านไม่ได้',
    show: 'แสดงรหัสผ่าน',
    cancel: 'ยกเลิก',
  },
  en: {
    title: 'Change the password',
    means: 'After this, sign in anew on every device.',
    current: 'Present password',
    next: 'New password',
    nextHelp: `At least ${shortest} characters, such as several words`,
    again: 'New password again',
    need: 'Enter your present password',
    short: `Use at least ${shortest} characters`,
    differs: 'Type the new password the same',
    failed: 'The password can’t be changed yet',
    show: 'Show the passwords',
    cancel: 'Cancel',
  },
});

type Typed = Readonly<Record<'current' | 'next' | 'again', string>>;

/** What is wrong with each field before anything is sent; empty when nothing is. */
const faultsOf = ({ current, next, again }: Typed, t: (typeof messages)['th']): Partial<Typed> => ({
  ...(current === '' && { current: t.need }),
  ...(next.length < shortest && { next: t.short }),
  ...(next !== again && { again: t.differs }),
});

const autoComplete = { current: 'current-password', next: 'new-password', again: 'new-password' } as const;

/** One’s own password; it ends every session, so the sign-in page follows. */
export function PasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(messages);
  const text = useText();
  const { client } = useApi();
  const forget = useForgetSession();
  const [typed, setTyped] = useState<Typed>({ current: '', next: '', again: '' });
  const [asked, setAsked] = useState(false);
  const [shown, setShown] = useState(false);
  const change = useMutation({
    mutationFn: ({ current, next }: Typed) =>
      client.put('/api/session/password', { body: { current, next } }),
    onSuccess: forget,
  });
  const problem = isApiProblem(change.error) ? change.error : null;
  const faults = faultsOf(typed, t);
  const errorOf = (name: keyof Typed) => {
    const told = problem?.errors.find(({ pointer }) => pointer === `/${name}`);
    return (asked && faults[name]) || (told && text(told.message));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(faults).length === 0) change.mutate(typed);
  };
  return (
    <Dialog open onClose={onClose} title={t.title}>
      <form className="stack" onSubmit={submit} noValidate>
        <p className="soft">{t.means}</p>
        {change.isError && !problem?.errors.length && (
          <Notice tone="danger" role="alert" title={t.failed}>
            {problem && text(problem.text)}
          </Notice>
        )}
        {(['current', 'next', 'again'] as const).map((name) => (
          <TextField
            key={name}
            label={t[name]}
            help={name === 'next' && t.nextHelp}
            error={errorOf(name)}
            type={shown ? 'text' : 'password'}
            autoComplete={autoComplete[name]}
            maxLength={200}
            value={typed[name]}
            onChange={(event) => {
              const { value } = event.target;
              setTyped((all) => ({ ...all, [name]: value }));
              setAsked(false);
              change.reset();
            }}
          />
        ))}
        <label className="check-line">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {t.show}
        </label>
        <div className="dialog-actions">
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button type="submit" tone="primary" busy={change.isPending}>
            {t.title}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
