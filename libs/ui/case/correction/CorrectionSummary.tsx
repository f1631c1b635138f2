import { useMemo } from 'react';
import { isWithin } from '#core/fields';
import { Day, Notice, createMessages, useLanguage, useMessages, useText } from '#ui/kit';
import { bangkokDay } from '#core/thai';
import type { CouncilPublic, ServiceDetail } from '#contracts/catalog';
import type { CaseCorrection, CaseView } from '#contracts/cases';
import { useAreasOf } from '#ui/form';
import { answerLines } from '../answers/answer-lines.js';
import { changedLines, type ChangedLine } from './changed-lines.js';
import { markables } from './markables.js';

const messages = createMessages({
  th: {
    waiting: 'รอผู้ยื่นแก้ไข',
    until: 'ภายใน',
    sent: 'ผู้ยื่นส่งข้อมูลที่แก้ไขแล้ว',
    reason: 'เหตุที่ส่งกลับ',
    untouched: 'ยังไม่ได้แก้',
    field: 'คำตอบ',
    before: 'เดิม',
    now: 'ใหม่',
    none: 'ไม่ได้กรอก',
    whole: 'คำขอทั้งฉบับ',
  },
  en: {
    waiting: 'Waiting for the applicant to correct',
    until: 'until',
    sent: 'The applicant has sent the corrections',
    reason: 'Why it was returned',
    untouched: 'not changed',
    field: 'Answer',
    before: 'Before',
    now: 'Now',
    none: 'Not answered',
    whole: 'The whole application',
  },
});

interface CorrectionSummaryProps {
  readonly view: CaseView;
  readonly correction: CaseCorrection;
  readonly service: ServiceDetail;
  readonly villages: CouncilPublic['villages'];
}

function Changes({ lines }: { readonly lines: readonly ChangedLine[] }) {
  const t = useMessages(messages);
  if (lines.length === 0) return null;
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">{t.field}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.now}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.pointer}>
            <th scope="row">{line.title}</th>
            <td>{line.before === null ? t.none : <del>{line.before}</del>}</td>
            <td>{line.now === null ? t.none : <ins>{line.now}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was asked to be corrected, by when, and what the applicant made of it. */
export function CorrectionSummary({ view, correction, service, villages }: CorrectionSummaryProps) {
  const t = useMessages(messages);
  const text = useText();
  const { language } = useLanguage();
  const waiting = view.phase === 'waiting-applicant';
  const areas = useAreasOf(service.form);
  const reading = useMemo(
    () => ({ form: service.form, language, villages, areas }),
    [service.form, language, villages, areas],
  );
  const titles = useMemo(() => {
    const known = markables(service, answerLines(view.answers, reading), text);
    return new Map(known.map(({ pointer, title }) => [pointer, title]));
  }, [service, view.answers, reading, text]);
  const changes = useMemo(() => changedLines(view, correction, reading), [view, correction, reading]);
  const isTouched = (pointer: string): boolean =>
    correction.changed.some((changed) => isWithin(changed, pointer) || isWithin(pointer, changed));
  return (
    <Notice
      tone={waiting ? 'warning' : 'info'}
      title={
        waiting ? (
          <>
            {t.waiting} {t.until} <Day value={bangkokDay(correction.dueAt)} />
          </>
        ) : (
          t.sent
        )
      }
    >
      <div className="stack-tight">
        <p>
          {t.reason}: {correction.reason}
        </p>
        {correction.defects.length > 0 && (
          <ul>
            {correction.defects.map((defect) => (
              <li key={defect.pointer}>
                <strong>{titles.get(defect.pointer) ?? t.whole}</strong>: {defect.message}
                {!waiting && !isTouched(defect.pointer) && <em className="untouched"> ({t.untouched})</em>}
              </li>
            ))}
          </ul>
        )}
        {!waiting && <Changes lines={changes} />}
      </div>
    </Notice>
  );
}
