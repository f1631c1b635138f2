import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import type { StepActions } from '../use-step-actions.js';

const messages = createMessages({
  th: { up: 'เลื่อนขึ้น', down: 'เลื่อนลง', copy: 'ทำสำเนา', remove: 'ลบ' },
  en: { up: 'Move up', down: 'Move down', copy: 'Duplicate', remove: 'Delete' },
});

interface StepToolsProps {
  readonly sort: 'state' | 'action';
  readonly name: string;
  readonly actions: StepActions;
  readonly onDelete: () => void;
}

export function StepTools({ sort, name, actions, onDelete }: StepToolsProps) {
  const t = useMessages(messages);
  const tools = [
    [t.up, ArrowUp, () => actions.move({ sort, name }, -1)],
    [t.down, ArrowDown, () => actions.move({ sort, name }, 1)],
    [t.copy, Copy, () => actions.duplicate({ sort, name })],
    [t.remove, Trash2, onDelete],
  ] as const;
  return (
    <div className="property-tools">
      {tools.map(([label, icon, act]) => (
        <Button key={label} size="small" tone="quiet" icon={<Icon of={icon} />} onClick={act}>
          {label}
        </Button>
      ))}
    </div>
  );
}
