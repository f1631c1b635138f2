import { useState } from 'react';
import { bangkokDay } from '#core/thai';
import { Day, Notice, useMessages, useText, type Tone } from '#ui/kit';
import type { Tracking } from '../app/data.js';
import { trackMessages } from './messages.js';

const tones: Readonly<Record<string, Tone>> = { granted: 'success', answered: 'success', refused: 'warning' };

function Appeal({ tracking: { appeal, appealUntil } }: { readonly tracking: Tracking }) {
  const t = useMessages(trackMessages);
  const text = useText();
  const [now] = useState(() => Date.now());
  if (!appeal) return null;
  const isOver = appealUntil !== null && Date.parse(appealUntil) < now;
  return (
    <>
      <p className="appeal">
        <strong>{t.appeal}</strong> {text(appeal)}
      </p>
      {appealUntil && (
        <p>
          {isOver ? t.appealOver : t.appealUntil}{' '}
          <strong>
            <Day value={bangkokDay(appealUntil)} />
          </strong>
        </p>
      )}
    </>
  );
}

/** That the case has ended, by which order, and what can be done against it. */
export function Ended({ tracking }: { readonly tracking: Tracking }) {
  const t = useMessages(trackMessages);
  const text = useText();
  const { closed, forwardedTo, mergedInto, appeal } = tracking;
  if (!closed) {
    return appeal ? (
      <Notice tone="info" title={t.decided}>
        <Appeal tracking={tracking} />
      </Notice>
    ) : null;
  }
  return (
    <Notice tone={tones[closed.outcome ?? ''] ?? 'info'} title={t.ended}>
      <p>
        {closed.decision ? (
          <>
            {t.byDecision} <strong>{text(closed.decision.title)}</strong> {t.on}{' '}
            <Day value={bangkokDay(closed.decision.at)} />
          </>
        ) : (
          <>
            {t.endedOn} <Day value={bangkokDay(closed.at)} />
          </>
        )}
      </p>
      {forwardedTo && <p>{t.forwarded(forwardedTo)}</p>}
      {mergedInto && <p>{t.merged(mergedInto.receiptNumber, text(mergedInto.publicStatus))}</p>}
      <Appeal tracking={tracking} />
    </Notice>
  );
}
