import type { ReactNode } from 'react';
import { Check } from 'lucide-react';
import { createMessages } from '../i18n/language.js';
import { useMessages } from '../i18n/LanguageProvider.js';
import { Icon } from '../icons/Icon.js';

export type StepStatus = 'done' | 'current' | 'todo';

export interface Step {
  readonly id: string;
  readonly title: ReactNode;
  readonly status: StepStatus;
  readonly detail?: ReactNode;
}

const messages = createMessages({
  th: { done: 'เสร็จแล้ว', current: 'ขั้นตอนปัจจุบัน', todo: 'ยังไม่ถึง' },
  en: { done: 'Done', current: 'Current step', todo: 'Not yet' },
});

/** A vertical timeline. */
export function Steps({ items, label }: { readonly items: readonly Step[]; readonly label: string }) {
  const t = useMessages(messages);
  return (
    <ol className="steps" aria-label={label}>
      {items.map((step, index) => (
        <li
          key={step.id}
          className={`step step-${step.status}`}
          aria-current={step.status === 'current' ? 'step' : undefined}
        >
          <span className="step-marker" aria-hidden="true">
            {step.status === 'done' ? <Icon of={Check} /> : index + 1}
          </span>
          <div>
            <p className="step-title">
              {step.title}
              <span className="visually-hidden"> ({t[step.status]})</span>
            </p>
            {step.detail && <div className="soft small">{step.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
