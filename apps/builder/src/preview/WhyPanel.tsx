import { Eye, EyeOff } from 'lucide-react';
import type { ServiceDefinition } from '#core/definition';
import type { Evaluation } from '#core/form';
import { Icon, createMessages, useMessages, useText } from '#ui/kit';
import { useConditionFields } from '../condition/use-condition-fields.js';
import { whyShown } from './why-shown.js';

const messages = createMessages({
  th: {
    title: 'ทำไมแสดงหรือซ่อน',
    hint: 'เปลี่ยนตามคำตอบที่กำลังลองกรอก',
    required: 'ต้องตอบ',
  },
  en: {
    title: 'Why it shows or hides',
    hint: 'Follows the answers that you try',
    required: 'must be answered',
  },
});

interface WhyPanelProps {
  readonly definition: ServiceDefinition;
  readonly evaluation: Evaluation | null;
}

/** Why each field shows or is hidden with the answers that are in the form now. */
export function WhyPanel({ definition, evaluation }: WhyPanelProps) {
  const t = useMessages(messages);
  const text = useText();
  const fields = useConditionFields();
  if (!evaluation) return null;
  return (
    <section className="preview-panel">
      <h2>{t.title}</h2>
      <p className="small soft">{t.hint}</p>
      <ul className="plain-list why-list">
        {whyShown(definition.form, evaluation, fields).map(({ pointer, title, shown, required, words }) => (
          <li key={pointer} data-shown={shown}>
            <Icon of={shown ? Eye : EyeOff} />
            <span>
              <strong>{text(title)}</strong> {required && <span className="small soft">({t.required})</span>}
              <br />
              <span className="small">{text(words)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
