import type { Problem } from '#core/result';
import { Notice, createMessages, useMessages, useText } from '#ui/kit';

const messages = createMessages({ th: { title: 'ต้องดู' }, en: { title: 'To look at' } });

/** What the check says of the step that is looked at. */
export function StepProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useMessages(messages);
  const text = useText();
  if (problems.length === 0) return null;
  const isBad = problems.some(({ severity }) => severity !== 'warning');
  return (
    <Notice tone={isBad ? 'warning' : 'info'} title={t.title}>
      <ul>
        {problems.map(({ code, pointer = '', message }) => (
          <li key={code + pointer}>{text(message)}</li>
        ))}
      </ul>
    </Notice>
  );
}
