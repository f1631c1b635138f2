import { Trash2 } from 'lucide-react';
import { clockSchema } from '#core/definition';
import type { Problem } from '#core/result';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { clockSentences, filledText } from '../step-words.js';
import { useWorkflow } from '../use-workflow.js';
import { SheetOf } from './SheetOf.js';
import { StepProblems } from './StepProblems.js';

const messages = createMessages({
  th: { clock: 'กำหนดเวลา', remove: 'ลบ' },
  en: { clock: 'Time limit', remove: 'Delete' },
});

interface ClockPanelProps {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly onDelete: () => void;
}

/** A time limit: what it says as sentences, then all that can be set. */
export function ClockPanel({ name, problems, onDelete }: ClockPanelProps) {
  const t = useMessages(messages);
  const text = useText();
  const workflow = useWorkflow();
  const at = (workflow.clocks ?? []).findIndex(({ id }) => id === name);
  const clock = workflow.clocks?.[at];
  if (!clock) return null;
  return (
    <div className="stack">
      <div>
        <p className="small soft">{t.clock}</p>
        <h2>{text(filledText(clock.title))}</h2>
        <ul>
          {clockSentences(clock, workflow)
            .map(text)
            .map((words) => (
              <li key={words}>{words}</li>
            ))}
        </ul>
        <Button size="small" tone="quiet" icon={<Icon of={Trash2} />} onClick={onDelete}>
          {t.remove}
        </Button>
      </div>
      <StepProblems problems={problems} />
      <SheetOf schema={clockSchema} path={`/definition/workflow/clocks/${at}`} />
    </div>
  );
}
