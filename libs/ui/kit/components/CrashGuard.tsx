import { Component, type ReactNode } from 'react';
import { createMessages } from '../i18n/language.js';
import { useMessages } from '../i18n/LanguageProvider.js';
import { ErrorState } from './States.js';

const messages = createMessages({
  th: {
    title: 'แสดงหน้านี้ไม่ได้',
    body: 'ข้อมูลที่บันทึกไว้แล้วยังอยู่ครบ ลองเปิดหน้านี้ใหม่ หรือไปหน้าอื่นก่อน ถ้ายังไม่ได้ โปรดแจ้งผู้ดูแลระบบ',
  },
  en: {
    title: 'This page can’t be shown',
    body: 'What was saved is safe. Open the page again, or go on to another. If it stays so, tell who looks after the system.',
  },
});

function Crashed() {
  const t = useMessages(messages);
  return (
    <ErrorState title={t.title} onRetry={() => window.location.reload()}>
      {t.body}
    </ErrorState>
  );
}

interface CrashGuardProps {
  /** Where one is: what stands at another place gets another try. */
  readonly place: string;
  readonly children: ReactNode;
}

interface CrashGuardState {
  readonly place: string;
  readonly crashed: boolean;
}

/** Keeps a fault of one page from taking the whole window with it. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state = { place: '', crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  static getDerivedStateFromProps({ place }: CrashGuardProps, state: CrashGuardState) {
    return place === state.place ? null : { place, crashed: false };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}
