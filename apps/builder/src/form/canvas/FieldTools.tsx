import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { useEffect } from 'react';
import type { FieldAddress } from '#core/authoring';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import { useDeletion } from '../deletion/use-deletion.js';
import { useFieldActions } from '../use-field-actions.js';
import { showCard } from './cards.js';

const messages = createMessages({
  th: { up: 'เลื่อนขึ้น', down: 'เลื่อนลง', duplicate: 'ทำสำเนา', remove: 'ลบ' },
  en: { up: 'Move up', down: 'Move down', duplicate: 'Duplicate', remove: 'Delete' },
});

/** What can be done to the selected field, beside it. */
export function FieldTools({ field }: { readonly field: FieldAddress }) {
  const t = useMessages(messages);
  const { shift, duplicate } = useFieldActions();
  const { ask } = useDeletion();
  useEffect(() => showCard(field), [field]);
  return (
    <div className="card-tools">
      <Button size="small" tone="quiet" icon={<Icon of={ArrowUp} />} onClick={() => shift(field, -1)}>
        {t.up}
      </Button>
      <Button size="small" tone="quiet" icon={<Icon of={ArrowDown} />} onClick={() => shift(field, 1)}>
        {t.down}
      </Button>
      <Button size="small" tone="quiet" icon={<Icon of={Copy} />} onClick={() => duplicate(field)}>
        {t.duplicate}
      </Button>
      <Button size="small" tone="quiet" icon={<Icon of={Trash2} />} onClick={() => ask([field])}>
        {t.remove}
      </Button>
    </div>
  );
}
