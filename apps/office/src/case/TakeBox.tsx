import { useState } from 'react';
import { Hand } from 'lucide-react';
import { ConfirmDialog } from '#ui/case';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import type { CaseView } from '#contracts/cases';
import { useUser } from '#ui/session';
import type { CaseWrites } from './use-case-writes.js';

const messages = createMessages({
  th: {
    free: 'ยังไม่มีผู้ดูแลเรื่องนี้ รับเรื่องเพื่อดูข้อมูลเต็มและดำเนินการ',
    held: (name: string) => `${name} ดูแลเรื่องนี้อยู่`,
    take: 'รับเรื่องมาดูแล',
    takeOver: 'รับมาดูแลแทน',
    takeOverTitle: (name: string) => `รับเรื่องมาดูแลแทน ${name}?`,
    takeOverMeans: (name: string) => `เรื่องจะย้ายจาก ${name} มาอยู่กับคุณ`,
  },
  en: {
    free: 'Nobody has taken this case. Take it to see all of it and to work on it.',
    held: (name: string) => `${name} looks after this case`,
    take: 'Take the case',
    takeOver: 'Take it over',
    takeOverTitle: (name: string) => `Take it over from ${name}?`,
    takeOverMeans: (name: string) => `The case moves from ${name} to you.`,
  },
});

/** Who has the case, and the button that takes it. */
export function TakeBox({ view, write }: { readonly view: CaseView; readonly write: CaseWrites }) {
  const t = useMessages(messages);
  const user = useUser();
  const [asking, setAsking] = useState(false);
  const holder = view.assignee;
  const take = () => {
    setAsking(false);
    write.mutate({ type: 'take' });
  };
  if (!holder && !view.canTake) return null;
  if (holder?.id === user.id) return null;
  return (
    <div className="stack-tight">
      <p>{holder ? t.held(holder.name) : t.free}</p>
      {view.canTake && (
        <Button
          block
          tone={holder ? 'secondary' : 'primary'}
          size={holder ? 'normal' : 'large'}
          icon={<Icon of={Hand} />}
          busy={write.isPending}
          onClick={holder ? () => setAsking(true) : take}
        >
          {holder ? t.takeOver : t.take}
        </Button>
      )}
      {asking && holder && (
        <ConfirmDialog
          title={t.takeOverTitle(holder.name)}
          verb={t.takeOver}
          onConfirm={take}
          onCancel={() => setAsking(false)}
        >
          {t.takeOverMeans(holder.name)}
        </ConfirmDialog>
      )}
    </div>
  );
}
