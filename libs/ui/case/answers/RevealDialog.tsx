import { useState } from 'react';
import { revealReasonTitles, type Reason } from './reveal-reasons.js';
import { Button, Dialog, Notice, createMessages, useMessages } from '#ui/kit';

const messages = createMessages({
  th: {
    title: (field: string) => `เปิดดู «${field}»`,
    why: 'ดูเพื่ออะไร',
    logged: 'ระบบจดไว้ว่าใครเปิดดูช่องใด เพราะเหตุใด และปิดช่องนี้อีกครั้งเมื่อออกจากหน้า',
    show: 'เปิดดู',
    cancel: 'ไม่ดู',
    failed: 'เปิดดูไม่ได้',
  },
  en: {
    title: (field: string) => `Look at “${field}”`,
    why: 'What for',
    logged: 'Who looked at which field, and why, is kept; it is hidden again when you leave the page.',
    show: 'Show it',
    cancel: 'Leave it',
    failed: 'It can’t be shown',
  },
});

interface RevealDialogProps {
  readonly title: string;
  readonly onReveal: (reason: Reason) => Promise<unknown>;
  readonly onClose: () => void;
}

/** The reason comes first: nothing is shown without one. */
export function RevealDialog({ title, onReveal, onClose }: RevealDialogProps) {
  const t = useMessages(messages);
  const reasons = useMessages(revealReasonTitles);
  const [reason, setReason] = useState<Reason | null>(null);
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const show = async () => {
    if (reason === null) return;
    setState('busy');
    try {
      await onReveal(reason);
      onClose();
    } catch {
      setState('failed');
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title(title)}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            tone="primary"
            disabled={reason === null}
            busy={state === 'busy'}
            onClick={() => void show()}
          >
            {t.show}
          </Button>
        </>
      }
    >
      {state === 'failed' && <Notice tone="danger" role="alert" title={t.failed} />}
      <fieldset className="reveal-reasons">
        <legend>{t.why}</legend>
        {(Object.keys(reasons) as Reason[]).map((each) => (
          <label key={each} className="reveal-reason">
            <input type="radio" name="reason" checked={reason === each} onChange={() => setReason(each)} />
            {reasons[each]}
          </label>
        ))}
      </fieldset>
      <p className="small soft">{t.logged}</p>
    </Dialog>
  );
}
