import { taskOf, type Task } from '#core/authoring';
import { Notice, createMessages, useMessages, useText } from '#ui/kit';
import { useDraft } from '../draft/use-draft.js';
import { useProblems } from '../draft/use-problems.js';
import { placeWords } from '../words/place-words.js';

const messages = createMessages({
  th: {
    errors: (count: number) => `ต้องแก้ ${count} แห่งก่อนเผยแพร่`,
    warnings: (count: number) => `ควรดู ${count} แห่ง`,
  },
  en: {
    errors: (count: number) => `${count} to mend before publishing`,
    warnings: (count: number) => `${count} to look at`,
  },
});

/** What the check says about one task, each with the thing it is about. */
export function TaskProblems({ task }: { readonly task: Task }) {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const own = useProblems().filter(({ pointer = '' }) => taskOf(pointer) === task);
  const errors = own.filter(({ severity }) => severity !== 'warning');
  if (own.length === 0) return null;
  const shown = errors.length > 0 ? errors : own;
  return (
    <Notice
      tone={errors.length > 0 ? 'warning' : 'info'}
      title={errors.length > 0 ? t.errors(errors.length) : t.warnings(own.length)}
    >
      <ul>
        {shown.map(({ code, pointer = '', message }) => (
          <li key={code + pointer}>
            <strong>{text(placeWords(draft, `/definition${pointer}`))}</strong> {text(message)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
