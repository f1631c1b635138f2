import { Notice, createMessages, useMessages, useText } from '#ui/kit';
import { useRefusal } from './use-draft.js';

const messages = createMessages({ th: { title: 'ทำไม่ได้' }, en: { title: 'That can’t be done' } });

/** Why the last thing was not done; it goes with the next thing that is. */
export function RefusalNotice() {
  const t = useMessages(messages);
  const text = useText();
  const problems = useRefusal();
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={t.title} role="alert">
      {problems.slice(0, 3).map(({ code, pointer = '', message }) => (
        <p key={code + pointer}>{text(message)}</p>
      ))}
    </Notice>
  );
}
