import { useEffect, useMemo, useState } from 'react';
import { readActionForm } from '#ui/case';
import { SingleForm } from '#ui/form';
import { Button, Dialog, Notice, Skeleton, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import type { BulkBody, BulkPreview } from '#contracts/bulk';
import type { CaseAction } from '#contracts/cases';
import { useCouncil } from '#ui/session';
import { BulkResult, SkippedCases } from './BulkResult.js';
import { isOver, useBulkPreview, useBulkRun } from './use-bulk.js';

const messages = createMessages({
  th: {
    checking: 'กำลังตรวจทีละเรื่อง',
    ready: (ready: number, total: number) => `ทำได้ ${ready} จาก ${total} เรื่อง`,
    skipped: (count: number) => `ข้าม ${count} เรื่อง เพราะ`,
    tooMany: 'เรื่องที่ตรงตัวกรองมีมากกว่าที่ทำได้ในครั้งเดียว จะทำเฉพาะส่วนแรก',
    again: 'ระบบตรวจทุกเรื่องซ้ำตอนทำจริง เรื่องที่เปลี่ยนไประหว่างนี้จะถูกข้าม',
    go: (count: number) => `ทำ ${count} เรื่อง`,
    cancel: 'ยกเลิก',
    close: 'ปิด',
    failed: 'เริ่มไม่ได้',
  },
  en: {
    checking: 'Checking each case',
    ready: (ready: number, total: number) => `${ready} of ${total} can be done`,
    skipped: (count: number) => `${count} are skipped, because`,
    tooMany: 'More cases match than one run takes: only the first are meant.',
    again: 'Each case is checked again when it is done; what changes meanwhile is skipped.',
    go: (count: number) => `Do it for ${count}`,
    cancel: 'Cancel',
    close: 'Close',
    failed: 'It could not be started',
  },
});

interface BulkDialogProps {
  readonly title: string;
  readonly body: BulkBody;
  readonly onClose: () => void;
}

function Preview({ preview }: { readonly preview: BulkPreview }) {
  const t = useMessages(messages);
  return (
    <>
      <Notice tone={preview.ready > 0 ? 'info' : 'warning'} title={t.ready(preview.ready, preview.total)}>
        {t.again}
      </Notice>
      {preview.tooMany && <Notice tone="warning" title={t.tooMany} />}
      {preview.skippedTotal > 0 && (
        <section className="stack-tight">
          <h3>{t.skipped(preview.skippedTotal)}</h3>
          <SkippedCases cases={preview.skipped} />
        </section>
      )}
    </>
  );
}

const pause = 500;
const unsaid: Readonly<Record<string, unknown>> = {};

/** The answers once the officer has stopped typing: each case is judged with them. */
const useSettled = (answers: Readonly<Record<string, unknown>>) => {
  const [settled, setSettled] = useState(answers);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(answers), pause);
    return () => clearTimeout(timer);
  }, [answers]);
  return settled;
};

/** One deed on many cases: what would be skipped and why, then the run with its progress. */
export default function BulkDialog({ title, body, onClose }: BulkDialogProps) {
  const t = useMessages(messages);
  const text = useText();
  const council = useCouncil();
  const { start, stop, run } = useBulkRun();
  const [answers, setAnswers] = useState(unsaid);
  const said = useSettled(answers);
  const preview = useBulkPreview({ ...body, ...(said !== unsaid && { answers: said }) });
  const asked = preview.data?.form as CaseAction['form'];
  const form = useMemo(() => asked && readActionForm(asked), [asked]);
  const ready = preview.data?.ready ?? 0;
  const problem = preview.error ?? start.error;
  const errors = isApiProblem(start.error) ? start.error.errors : [];
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        run ? (
          <Button tone="primary" disabled={!isOver(run)} onClick={onClose}>
            {t.close}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t.cancel}</Button>
            <Button
              tone="primary"
              disabled={ready === 0 || said !== answers || preview.isPlaceholderData}
              busy={start.isPending}
              onClick={() => start.mutate({ ...body, ...(form && { answers }) })}
            >
              {t.go(ready)}
            </Button>
          </>
        )
      }
    >
      {problem && (
        <Notice tone="danger" role="alert" title={t.failed}>
          {isApiProblem(problem) && text(problem.text)}
        </Notice>
      )}
      {run && <BulkResult run={run} onStop={() => stop.mutate()} />}
      {!run && preview.isPending && <Skeleton label={t.checking} lines={4} />}
      {!run && preview.data && <Preview preview={preview.data} />}
      {!run && form && council && (
        <SingleForm
          form={form}
          answers={answers}
          onChange={(next) => setAnswers((all) => ({ ...all, ...next }))}
          messages={errors.map(({ pointer, message }) => ({ pointer, message: text(message) }))}
          council={council}
        />
      )}
    </Dialog>
  );
}
