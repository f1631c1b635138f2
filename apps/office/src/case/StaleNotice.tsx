import { useEffect, useRef } from 'react';
import { Notice, createMessages, useLanguage, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { formatThaiMoment } from '#core/thai';
import type { CaseView } from '#contracts/cases';
import { isOvertaken } from './use-case-writes.js';

const messages = createMessages({
  th: {
    overtaken: 'เรื่องนี้เพิ่งเปลี่ยนไป',
    who: (who: string, what: string, when: string) => `${who} «${what}» เมื่อ ${when}`,
    kept: 'โหลดข้อมูลล่าสุดให้แล้ว สิ่งที่กรอกไว้ยังอยู่ ตรวจดูแล้วทำต่อได้',
    failed: 'ทำรายการไม่สำเร็จ',
    applicant: 'ผู้ยื่น',
    system: 'ระบบ',
  },
  en: {
    overtaken: 'This case has just changed',
    who: (who: string, what: string, when: string) => `${who} did “${what}” on ${when}`,
    kept: 'The latest data is shown. What you typed is still here: check it and go on.',
    failed: 'That did not work',
    applicant: 'The applicant',
    system: 'The system',
  },
});

/** The sign-in dialog says it all. */
const isSignedOut = (error: Error): boolean => isApiProblem(error) && error.status === 401;

/** Its own words add nothing to who did what and when. */
const isStale = (error: Error): boolean => isApiProblem(error) && error.code === 'case.stale';

const hasFields = (error: Error): boolean => isApiProblem(error) && error.errors.length > 0;

const useLastEvent = (view: CaseView): string | null => {
  const t = useMessages(messages);
  const text = useText();
  const { language } = useLanguage();
  const last = view.timeline.at(-1);
  if (!last) return null;
  const who = last.actor ?? (last.actorKind === 'applicant' ? t.applicant : t.system);
  return t.who(who, text(last.title), formatThaiMoment(last.at, language));
};

/** Why a write did not happen: somebody was faster, who and when; or what the server says. */
export function StaleNotice({ view, error }: { readonly view: CaseView; readonly error: Error | null }) {
  const t = useMessages(messages);
  const text = useText();
  const lastEvent = useLastEvent(view);
  const notice = useRef<HTMLDivElement>(null);
  // Wrong answers take the focus themselves.
  useEffect(() => {
    if (error && !hasFields(error)) notice.current?.focus();
  }, [error]);
  if (!error || isSignedOut(error)) return null;
  const words = isApiProblem(error) ? text(error.text) : '';
  if (!isOvertaken(error)) {
    return (
      <Notice ref={notice} tabIndex={-1} tone="danger" role="alert" title={t.failed}>
        {words}
      </Notice>
    );
  }
  return (
    <Notice ref={notice} tabIndex={-1} tone="warning" role="alert" title={t.overtaken}>
      {!isStale(error) && <p>{words}</p>}
      {lastEvent && <p>{lastEvent}</p>}
      <p>{t.kept}</p>
    </Notice>
  );
}
