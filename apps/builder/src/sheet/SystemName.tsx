import { Disclosure, createMessages, useMessages } from '#ui/kit';
import { CommitField } from '../form/properties/CommitField.js';

const messages = createMessages({
  th: {
    summary: 'ชื่อที่ระบบใช้ (ไม่ต้องแก้)',
    name: 'ชื่อในระบบ',
    help: 'ใช้ในสูตร ประชาชนไม่เห็น เปลี่ยนแล้วทุกที่ที่ใช้จะเปลี่ยนตาม',
  },
  en: {
    summary: 'The name that the system uses (leave it as it is)',
    name: 'Name in the system',
    help: 'For formulas; citizens never see it. Everything that means it changes with it',
  },
});

interface SystemNameProps {
  readonly value: string;
  readonly onCommit: (value: string) => string | undefined;
}

/** The name by which formulas and journeys mean a thing, folded away: few ever need it. */
export function SystemName(props: SystemNameProps) {
  const t = useMessages(messages);
  return (
    <Disclosure summary={t.summary}>
      <CommitField label={t.name} help={t.help} lang="en" {...props} />
    </Disclosure>
  );
}
