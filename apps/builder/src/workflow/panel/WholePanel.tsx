import { workflowSchema, type Duration } from '#core/definition';
import { createMessages, useMessages } from '#ui/kit';
import { DefinitionSheet } from '../../sheet/DefinitionSheet.js';
import { AddClock } from './AddClock.js';
import { SheetOf } from './SheetOf.js';

const messages = createMessages({
  th: {
    title: 'ทั้งเรื่อง',
    about: 'สิ่งที่ไม่ใช่ของสถานะใดสถานะหนึ่ง เลือกสถานะหรือปุ่มจากรายการหรือภาพเพื่อแก้',
    beside: 'บุคคลที่สาม ทะเบียน และการจอง',
    time: 'เวลาของทั้งเรื่อง ตั้งแต่รับเรื่องจนจบ',
  },
  en: {
    title: 'The whole case',
    about:
      'What belongs to no single state. Choose a state or an action in the list or the picture to change it.',
    beside: 'Third parties, registers and bookings',
    time: 'Time of the whole case, from its receipt to its end',
  },
});

/** What belongs to the case as a whole: where it begins, approvals, flags, third parties, registers, bookings. */
export function WholePanel({ onAddClock }: { readonly onAddClock: (length: Duration) => void }) {
  const t = useMessages(messages);
  return (
    <div className="stack">
      <div>
        <h2>{t.title}</h2>
        <p className="soft">{t.about}</p>
      </div>
      <section className="stack">
        <h3>{t.time}</h3>
        <AddClock onAdd={onAddClock} />
      </section>
      <SheetOf
        schema={workflowSchema}
        path="/definition/workflow"
        only={['initial', 'opened', 'approvals', 'flags']}
      />
      <h3>{t.beside}</h3>
      <DefinitionSheet keys={['parties', 'registers', 'bookings']} />
    </div>
  );
}
