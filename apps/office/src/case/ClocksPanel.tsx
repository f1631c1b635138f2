import { useState } from 'react';
import { Timer } from 'lucide-react';
import { DueBadge } from '#ui/case';
import { Button, Icon, Moment, Notice, TextAreaField, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import type { CaseClock, CaseView } from '#contracts/cases';
import { useCaseWrites, type CaseWrites } from './use-case-writes.js';

const messages = createMessages({
  th: {
    title: 'กำหนดเวลาตามกฎหมาย',
    pausedSince: 'หยุดนับตั้งแต่',
    extensions: (used: number, of: number) => `ขยายเวลาแล้ว ${used} จาก ${of} ครั้ง`,
    wanted: 'ต้องบอกผู้ยื่นว่าเหตุใดจึงล่าช้า',
    wantedBy: 'ภายใน',
    law: 'เมื่อเลยกำหนด ต้องแจ้งเหตุแก่ผู้ยื่นทุก 7 วันจนกว่าจะเสร็จ (พ.ร.บ.การอำนวยความสะดวกฯ 2558 ม.10)',
    told: (count: number) => `แจ้งแล้ว ${count} ครั้ง`,
    reason: 'เหตุที่ล่าช้า',
    reasonHelp: 'ผู้ยื่นจะได้อ่านข้อความนี้',
    send: 'แจ้งเหตุแก่ผู้ยื่น',
    failed: 'ยังแจ้งไม่ได้',
  },
  en: {
    title: 'Time limits of the law',
    pausedSince: 'Paused since',
    extensions: (used: number, of: number) => `Extended ${used} of ${of} times`,
    wanted: 'The applicant must be told why it is late',
    wantedBy: 'by',
    law: 'Past the end, the applicant is told why every 7 days until it is done (Licensing Facilitation Act 2558, s. 10).',
    told: (count: number) => (count === 1 ? 'Told once' : `Told ${count} times`),
    reason: 'Why it is late',
    reasonHelp: 'The applicant reads this text',
    send: 'Tell the applicant',
    failed: 'The applicant could not be told',
  },
});

interface DelayProps {
  readonly clock: CaseClock;
  readonly write: CaseWrites;
}

function DelayReason({ clock: { id, delayReason }, write }: DelayProps) {
  const t = useMessages(messages);
  const [typed, setTyped] = useState('');
  if (!delayReason) return null;
  const { wantedBy, told, mayExplain } = delayReason;
  return (
    <div className="stack-tight">
      <Notice tone={wantedBy ? 'warning' : 'info'} title={wantedBy ? t.wanted : t.told(told)}>
        {wantedBy && (
          <p>
            {t.wantedBy} <Moment value={wantedBy} />
            {told > 0 && ` · ${t.told(told)}`}
          </p>
        )}
        <p className="small">{t.law}</p>
      </Notice>
      {wantedBy && mayExplain && (
        <>
          <TextAreaField
            label={t.reason}
            help={t.reasonHelp}
            rows={2}
            maxLength={2000}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button
            disabled={!typed.trim()}
            busy={write.isPending}
            onClick={() =>
              write.mutate(
                { type: 'explain', clock: id, reason: typed.trim() },
                { onSuccess: () => setTyped('') },
              )
            }
          >
            {t.send}
          </Button>
        </>
      )}
    </div>
  );
}

function ClockLine({ clock, write }: DelayProps) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <li className="stack-tight">
      <div className="spread clock-line">
        <strong>{text(clock.title)}</strong>
        <DueBadge due={clock} />
      </div>
      {clock.pausedSince && (
        <p className="small soft">
          {t.pausedSince} <Moment value={clock.pausedSince} />
        </p>
      )}
      {clock.extensions && (
        <p className="small soft">{t.extensions(clock.extensions.used, clock.extensions.of)}</p>
      )}
      {clock.legalBasis && <p className="small soft">{clock.legalBasis}</p>}
      <DelayReason clock={clock} write={write} />
    </li>
  );
}

/** Every clock of the case in plain words, and what the law asks for once it is late. */
export function ClocksPanel({ view }: { readonly view: CaseView }) {
  const t = useMessages(messages);
  const text = useText();
  const write = useCaseWrites(view.id);
  if (view.clocks.length === 0) return null;
  return (
    <section className="side-card stack-tight" aria-labelledby="clocks-title">
      <h2 id="clocks-title">
        <Icon of={Timer} /> {t.title}
      </h2>
      {write.isError && (
        <Notice tone="danger" role="alert" title={t.failed}>
          {isApiProblem(write.error) && text(write.error.text)}
        </Notice>
      )}
      <ul className="plain-list stack">
        {view.clocks.map((clock) => (
          <ClockLine key={clock.id} clock={clock} write={write} />
        ))}
      </ul>
    </section>
  );
}
