import { useRef, useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { LogIn } from 'lucide-react';
import { Button, Icon, Notice, TextField, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { useApi } from './api.js';
import { useEnter } from './use-session.js';

const messages = createMessages({
  th: {
    username: 'ชื่อผู้ใช้',
    password: 'รหัสผ่าน',
    show: 'แสดงรหัสผ่าน',
    signIn: 'เข้าสู่ระบบ',
    needUsername: 'กรอกชื่อผู้ใช้',
    needPassword: 'กรอกรหัสผ่าน',
    wrong: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ตรงกัน ตรวจตัวพิมพ์เล็กใหญ่และภาษาของแป้นพิมพ์ แล้วลองอีกครั้ง',
    tooMany: 'ลองหลายครั้งเกินไป รอสักครู่แล้วลองใหม่ หรือขอรหัสใหม่จากผู้ดูแลระบบ',
    trouble: 'เข้าสู่ระบบไม่ได้',
  },
  en: {
    username: 'User name',
    password: 'Password',
    show: 'Show the password',
    signIn: 'Sign in',
    needUsername: 'Enter your user name',
    needPassword: 'Enter your password',
    wrong:
      'The user name and password don’t match. Check capital letters and the keyboard language, then try again.',
    tooMany: 'Too many attempts. Wait a moment and try again, or ask the administrator for a new password.',
    trouble: 'You can’t sign in',
  },
});

const useFailureWords = (error: Error | null): string | undefined => {
  const t = useMessages(messages);
  const text = useText();
  if (!isApiProblem(error)) return error ? t.trouble : undefined;
  if (error.status === 401) return t.wrong;
  return error.status === 429 ? t.tooMany : text(error.text);
};

/** A dialog that opens then begins with this field. */
const first = (input: HTMLInputElement | null) => input?.setAttribute('autofocus', '');

/** User name and password; what goes wrong is said in plain words and nothing typed is lost but the password. */
export function SignInForm({ username: known = '' }: { readonly username?: string }) {
  const t = useMessages(messages);
  const { visitor } = useApi();
  const enter = useEnter();
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const signIn = useMutation({
    mutationFn: () => visitor.post('/api/session', { body: { username: username.trim(), password } }),
    onSuccess: enter,
    onError: () => setPassword(''),
  });
  const failure = useFailureWords(signIn.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (username.trim() && password) signIn.mutate();
    else
      form.current
        ?.querySelector<HTMLInputElement>(username.trim() ? '[name=password]' : '[name=username]')
        ?.focus();
  };
  return (
    <form className="stack" onSubmit={submit} ref={form} noValidate>
      {failure && (
        <Notice tone="danger" title={t.trouble} role="alert">
          {failure}
        </Notice>
      )}
      <TextField
        label={t.username}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={100}
        value={username}
        onChange={(event) => setUsername(event.target.value)}
        error={asked && !username.trim() && t.needUsername}
      />
      <TextField
        ref={known ? first : undefined}
        label={t.password}
        name="password"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        maxLength={200}
        value={password}
        onChange={(event) => {
          setPassword(event.target.value);
          setAsked(false);
        }}
        error={asked && !password && !signIn.isError && t.needPassword}
      />
      <label className="check-line">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        {t.show}
      </label>
      <Button
        type="submit"
        tone="primary"
        size="large"
        block
        busy={signIn.isPending}
        icon={<Icon of={LogIn} />}
      >
        {t.signIn}
      </Button>
    </form>
  );
}
