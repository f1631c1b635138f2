import { useState } from 'react';
import type { PublishPlan } from '#contracts/admin';
import { Button, Moment, Notice, TextField, createMessages, useMessages, useText } from '#ui/kit';
import { StepFailure } from './StepFailure.js';
import { useStep } from './use-publication.js';

const messages = createMessages({
  th: {
    proposed: 'รอผู้ดูแลระบบอีกคนอนุมัติ',
    scheduled: 'ตั้งเวลาเผยแพร่ไว้แล้ว',
    failed: 'ถึงเวลาแล้วแต่เผยแพร่ไม่ได้',
    by: 'เสนอโดย',
    approvedBy: 'อนุมัติโดย',
    at: 'จะเผยแพร่',
    once: 'จะเผยแพร่ทันทีที่อนุมัติ',
    changed: 'ร่างถูกแก้หลังจากนั้น สิ่งที่รอเผยแพร่ยังเป็นอย่างเดิม',
    own: 'ผู้เสนออนุมัติเองไม่ได้',
    approve: 'อนุมัติ',
    decline: 'ไม่อนุมัติ',
    cancel: 'ยกเลิกการเผยแพร่นี้',
    reason: 'เหตุผล',
  },
  en: {
    proposed: 'Waits for a second administrator',
    scheduled: 'Will be published at its moment',
    failed: 'It could not be published at its moment',
    by: 'Proposed by',
    approvedBy: 'approved by',
    at: 'To be published',
    once: 'It is published as soon as it is approved',
    changed: 'The draft was changed since; what waits is as it was.',
    own: 'Who proposed it can’t approve it',
    approve: 'Approve',
    decline: 'Turn down',
    cancel: 'Take back',
    reason: 'Reason',
  },
});

const tones = { proposed: 'info', scheduled: 'info', failed: 'danger' } as const;

/** What waits to be published: who, when, why it doesn’t go on, and what can be done about it. */
export function PlanNotice({ plan }: { readonly plan: PublishPlan }) {
  const t = useMessages(messages);
  const text = useText();
  const [reason, setReason] = useState('');
  const body = { id: plan.id };
  const approve = useStep((client, code) =>
    client.post('/api/admin/services/:code/approve', { params: { code }, body, timeout: 60_000 }),
  );
  const cancel = useStep((client, code) =>
    client.post('/api/admin/services/:code/cancel-plan', {
      params: { code },
      body: { ...body, ...(reason && { reason }) },
    }),
  );
  const mayApprove = plan.state === 'proposed' && !plan.mine;
  return (
    <Notice tone={tones[plan.state]} title={t[plan.state]} className="plan-notice">
      <p>
        {t.by} {plan.proposedBy} <Moment value={plan.proposedAt} />
        {plan.approvedBy && ` · ${t.approvedBy} ${plan.approvedBy}`}
      </p>
      {plan.note && <p>“{plan.note}”</p>}
      <p>
        {plan.publishAt ? (
          <>
            {t.at} <Moment value={plan.publishAt} />
          </>
        ) : (
          t.once
        )}
      </p>
      {plan.draftChanged && <p className="soft">{t.changed}</p>}
      {plan.problems.length > 0 && (
        <ul>
          {plan.problems.slice(0, 5).map(({ path, code, message }) => (
            <li key={path + code}>{text(message)}</li>
          ))}
        </ul>
      )}
      <StepFailure error={approve.error ?? cancel.error} />
      {mayApprove && (
        <TextField
          label={t.reason}
          optional
          value={reason}
          maxLength={500}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      <div className="property-tools">
        {mayApprove && (
          <Button tone="primary" busy={approve.isPending} onClick={() => approve.mutate()}>
            {t.approve}
          </Button>
        )}
        {plan.state === 'proposed' && plan.mine && <span className="soft">{t.own}</span>}
        <Button busy={cancel.isPending} onClick={() => cancel.mutate()}>
          {mayApprove ? t.decline : t.cancel}
        </Button>
      </div>
    </Notice>
  );
}
