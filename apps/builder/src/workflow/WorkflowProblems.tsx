import type { Problem } from '#core/result';
import { pointerNames } from '#core/fields';
import { Disclosure, createMessages, useMessages, useText } from '#ui/kit';
import { useDraft } from '../draft/use-draft.js';
import { placeWords } from '../words/place-words.js';
import { useWorkflow } from './use-workflow.js';
import type { Chosen } from './chosen.js';

const messages = createMessages({
  th: { title: (count: number) => `ต้องแก้ ${count} แห่ง กดเพื่อไปที่นั้น` },
  en: { title: (count: number) => `${count} to mend. Press one to go there.` },
});

interface WorkflowProblemsProps {
  readonly problems: readonly Problem[];
  readonly onChoose: (chosen: Chosen) => void;
}

/** What keeps the workflow from being published, each with a press to its place. */
export function WorkflowProblems({ problems, onChoose }: WorkflowProblemsProps) {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const { clocks } = useWorkflow();
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  if (errors.length === 0) return null;
  const placeOf = (pointer: string): Chosen => {
    const [, sort, name = ''] = pointerNames(pointer);
    if (sort === 'states') return { sort: 'state', name };
    if (sort === 'actions') return { sort: 'action', name };
    const clock = sort === 'clocks' ? clocks?.[Number(name)] : undefined;
    return clock ? { sort: 'clock', name: clock.id } : { sort: 'whole' };
  };
  return (
    <div className="workflow-problems">
      <Disclosure summary={t.title(errors.length)}>
        <ul>
          {errors.map(({ code, pointer = '', message }) => (
            <li key={code + pointer}>
              <button type="button" className="link-button" onClick={() => onChoose(placeOf(pointer))}>
                {text(placeWords(draft, `/definition${pointer}`))}
              </button>{' '}
              {text(message)}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
