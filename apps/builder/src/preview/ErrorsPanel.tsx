import { useMemo } from 'react';
import type { ServiceDefinition } from '#core/definition';
import { createMessages, useMessages, useText } from '#ui/kit';
import { possibleErrors } from './possible-errors.js';

const messages = createMessages({
  th: { title: 'ข้อความเตือนทั้งหมด', hint: 'ทุกข้อความที่ผู้กรอกอาจเห็น แยกตามช่อง' },
  en: { title: 'Every error message', hint: 'All that a citizen may be told, field by field' },
});

/** Every error message that the form may show, without making each mistake. */
export function ErrorsPanel({ definition }: { readonly definition: ServiceDefinition }) {
  const t = useMessages(messages);
  const text = useText();
  const fields = useMemo(() => possibleErrors(definition), [definition]);
  return (
    <section className="preview-panel">
      <h2>{t.title}</h2>
      <p className="small soft">{t.hint}</p>
      <dl className="error-list">
        {fields.map(({ pointer, title, messages: said }) => (
          <div key={pointer}>
            <dt>{text(title)}</dt>
            {said.map((message) => (
              <dd key={message.en + message.th} className="small">
                {text(message)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
