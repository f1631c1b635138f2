import { Moment, Steps, useLanguage, useMessages, useText } from '#ui/kit';
import type { Tracking } from '../app/data.js';
import { trackMessages } from './messages.js';
import { stepStatus, stepWords } from './public-steps.js';

/** Why it stands where it does: the note of the state, and the reason that the officer gave. */
function Cause({ tracking }: { readonly tracking: Tracking }) {
  const text = useText();
  const reason = tracking.waitingForApplicant ? null : tracking.history.at(-1)?.reason;
  return (
    <>
      {tracking.note && <p>{text(tracking.note)}</p>}
      {reason && <p className="reason">{reason}</p>}
    </>
  );
}

/** The four public steps with their dates; the cause stands under the current one. */
export function Timeline({ tracking }: { readonly tracking: Tracking }) {
  const t = useMessages(trackMessages);
  const { language } = useLanguage();
  const items = tracking.steps.map(({ step, label, at }) => ({
    id: step,
    title: language === 'th' ? label : (stepWords(step, t) ?? label),
    status: stepStatus(tracking, step),
    detail: (
      <>
        {at && <Moment value={at} />}
        {step === tracking.step && <Cause tracking={tracking} />}
      </>
    ),
  }));
  return <Steps items={items} label={t.steps} />;
}
