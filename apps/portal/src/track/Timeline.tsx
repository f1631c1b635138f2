import { Moment, Steps, useLanguage, useMessages, useText } from '#ui/kit';
import type { Tracking } from '../app/data.js';
import { trackMessages } from './messages.js';
import { stepStatus, stepWords } from './public-steps.js';

/** The four public steps with their dates; the cause stands under the current one. */
export function Timeline({ tracking }: { readonly tracking: Tracking }) {
  const t = useMessages(trackMessages);
  const text = useText();
  const { language } = useLanguage();
  const items = tracking.steps.map(({ step, label, at }) => ({
    id: step,
    title: language === 'th' ? label : (stepWords(step, t) ?? label),
    status: stepStatus(tracking, step),
    detail: (
      <>
        {at && <Moment value={at} />}
        {step === tracking.step && tracking.note && <p>{text(tracking.note)}</p>}
      </>
    ),
  }));
  return <Steps items={items} label={t.steps} />;
}
