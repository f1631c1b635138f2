import { Button, Notice, Progress, createMessages, useMessages, useText } from '#ui/kit';
import type { BulkRun, BulkSkip } from '#contracts/bulk';
import { isOver } from './use-bulk.js';

const messages = createMessages({
  th: {
    running: (done: number, total: number) => `ทำแล้ว ${done} จาก ${total} เรื่อง`,
    stop: 'หยุด',
    over: (done: number) => `เสร็จแล้ว ${done} เรื่อง`,
    stopped: (done: number, left: number) => `หยุดแล้ว ทำไป ${done} เรื่อง เหลือ ${left} เรื่อง`,
    notDone: (count: number) => `ไม่ได้ทำ ${count} เรื่อง`,
    unknown: 'ไม่พบเรื่องนี้',
  },
  en: {
    running: (done: number, total: number) => `${done} of ${total} done`,
    stop: 'Stop',
    over: (done: number) => `Done: ${done}`,
    stopped: (done: number, left: number) => `Stopped: ${done} done, ${left} left`,
    notDone: (count: number) => `Not done: ${count}`,
    unknown: 'No such case',
  },
});

/** Cases that are left out, each with the reason. */
export function SkippedCases({ cases }: { readonly cases: readonly BulkSkip[] }) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <ul className="skipped-cases small">
      {cases.map((skip) => (
        <li key={skip.case}>
          <strong>{skip.receiptNumber ?? t.unknown}</strong> {skip.serviceTitle && text(skip.serviceTitle)}:{' '}
          {text(skip.reason)}
        </li>
      ))}
    </ul>
  );
}

/** How far a run is, and in the end what became of it. */
export function BulkResult({ run, onStop }: { readonly run: BulkRun; readonly onStop: () => void }) {
  const t = useMessages(messages);
  const { total, done, left, results } = run;
  if (!isOver(run)) {
    return (
      <div className="stack">
        <p aria-hidden="true">{t.running(total - left, total)}</p>
        <Progress value={total - left} max={Math.max(total, 1)} label={t.running(total - left, total)} />
        <div>
          <Button onClick={onStop}>{t.stop}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className="stack">
      <Notice
        tone={results.length > 0 ? 'warning' : 'success'}
        title={run.state === 'stopped' ? t.stopped(done, left) : t.over(done)}
      >
        {results.length > 0 && t.notDone(run.skipped + run.failed)}
      </Notice>
      <SkippedCases cases={results} />
    </div>
  );
}
