import { useState } from 'react';
import type { Publication } from '#contracts/admin';
import { bangkokDay } from '#core/thai';
import {
  Button,
  Day,
  DayField,
  Dialog,
  Moment,
  Notice,
  TextAreaField,
  createMessages,
  useMessages,
} from '#ui/kit';
import { StepFailure } from '../publish/StepFailure.js';
import { useStep } from '../publish/use-publication.js';

const messages = createMessages({
  th: {
    title: 'เลิกให้บริการ',
    hint: 'ประชาชนยื่นเรื่องใหม่ไม่ได้ เรื่องที่ค้างอยู่ทำต่อจนจบ เปิดอีกครั้งได้เสมอ',
    retire: 'เลิกให้บริการ',
    retired: 'เลิกให้บริการแล้ว',
    coming: 'จะเลิกให้บริการ',
    from: 'ตั้งแต่วันที่',
    reason: 'เหตุผล',
    by: 'โดย',
    reopen: 'เปิดให้บริการอีกครั้ง',
    stay: 'ไม่เลิกแล้ว',
    cancel: 'ไม่เลิก',
  },
  en: {
    title: 'Retire the service',
    hint: 'Nobody can file it any more. Open cases go on to their end. It can always be brought back.',
    retire: 'Retire',
    retired: 'The service is retired',
    coming: 'The service will be retired',
    from: 'From',
    reason: 'Reason',
    by: 'by',
    reopen: 'Bring it back',
    stay: 'Keep it after all',
    cancel: 'Keep it',
  },
});

function Reopen({ children }: { readonly children: string }) {
  const reopen = useStep((client, code) =>
    client.post('/api/admin/services/:code/reopen', { params: { code } }),
  );
  return (
    <>
      <StepFailure error={reopen.error} />
      <Button busy={reopen.isPending} onClick={() => reopen.mutate()}>
        {children}
      </Button>
    </>
  );
}

function Retire() {
  const t = useMessages(messages);
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(() => bangkokDay(new Date()));
  const [reason, setReason] = useState('');
  const retire = useStep((client, code) =>
    client.post('/api/admin/services/:code/retire', {
      params: { code },
      body: { ...(on && { on }), ...(reason.trim() && { reason: reason.trim() }) },
    }),
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.retire}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.title}
        actions={
          <>
            <Button
              tone="danger"
              busy={retire.isPending}
              onClick={() => retire.mutate(undefined, { onSuccess: () => setOpen(false) })}
            >
              {t.retire}
            </Button>
            <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
          </>
        }
      >
        <p>{t.hint}</p>
        <StepFailure error={retire.error} />
        <DayField label={t.from} value={on} onChange={setOn} />
        <TextAreaField
          label={t.reason}
          optional
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Dialog>
    </>
  );
}

/** Taking the service out of the catalogue, on a day and with a reason, and bringing it back. */
export function RetirePanel({ publication }: { readonly publication: Publication }) {
  const t = useMessages(messages);
  const { retired, retireOn } = publication;
  if (retired)
    return (
      <Notice tone="warning" title={t.retired}>
        <p>
          {retired.at && <Moment value={retired.at} />} {retired.by && `${t.by} ${retired.by}`}{' '}
          {retired.reason}
        </p>
        <Reopen>{t.reopen}</Reopen>
      </Notice>
    );
  if (retireOn)
    return (
      <Notice tone="info" title={t.coming}>
        <p>
          {t.from} <Day value={retireOn.day} /> {retireOn.by && `${t.by} ${retireOn.by}`} {retireOn.reason}
        </p>
        <Reopen>{t.stay}</Reopen>
      </Notice>
    );
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      <p className="soft">{t.hint}</p>
      <div>
        <Retire />
      </div>
    </section>
  );
}
