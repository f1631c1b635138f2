import { createMessages, useMessages, useText } from '#ui/kit';
import { useDispatch } from '../../draft/use-draft.js';
import { CommitField } from '../../form/properties/CommitField.js';
import type { ChoosingProps } from '../chosen.js';

const messages = createMessages({
  th: { name: 'ชื่อในระบบ', help: 'เปลี่ยนแล้วทุกที่ที่ใช้จะเปลี่ยนตาม' },
  en: { name: 'Name in the system', help: 'Everything that means it changes with it' },
});

interface StepNameProps extends Pick<ChoosingProps, 'onChoose'> {
  readonly sort: 'state' | 'action';
  readonly name: string;
}

/** The name by which formulas and journeys mean a step. */
export function StepName({ sort, name, onChoose }: StepNameProps) {
  const t = useMessages(messages);
  const text = useText();
  const dispatch = useDispatch();
  return (
    <CommitField
      label={t.name}
      help={t.help}
      lang="en"
      value={name}
      onCommit={(to) => {
        const result = dispatch({ type: 'rename', sort, from: name, to });
        if (result.ok) onChoose({ sort, name: to });
        return result.ok ? undefined : result.problems.map(({ message }) => text(message)).join(' ');
      }}
    />
  );
}
