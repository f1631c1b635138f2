import { Button, Notice, createMessages, useMessages, useText } from '#ui/kit';
import { useDispatch, useDraftContext, useDraftValue } from '../../draft/use-draft.js';
import { DefinitionSheet } from '../../sheet/DefinitionSheet.js';

const messages = createMessages({
  th: {
    title: 'ขั้นตอนบางส่วนมาจากชิ้นส่วนที่หลายบริการใช้ร่วมกัน',
    about: (parts: string) =>
      `มาจาก: ${parts} ดูได้จากรายการและภาพ ถ้าจะแก้ที่นี่ ให้ทำเป็นขั้นตอนของบริการนี้เองก่อน เรื่องจะเดินเหมือนเดิมทุกอย่าง แต่เมื่อชิ้นส่วนออกรุ่นใหม่ บริการนี้จะไม่เปลี่ยนตาม เอกสารแนบ หนังสือ และทะเบียนยังใช้ร่วมกันตามเดิม ส่วนข้อความแจ้งจะเป็นของบริการนี้ด้วย`,
    named: (part: string) => `«${part}»`,
    own: 'ทำเป็นขั้นตอนของบริการนี้เอง',
    beside: 'บุคคลที่สาม ทะเบียน และการจอง',
  },
  en: {
    title: 'Some steps come from parts that several services share',
    about: (parts: string) =>
      `From: ${parts}. The list and the picture show them. To change them here, make them this service’s own first: cases go the very same way, but later versions of the parts no longer change this service. Papers, letters and registers stay shared; messages become this service’s own too.`,
    named: (part: string) => `“${part}”`,
    own: 'Make them this service’s own',
    beside: 'Third parties, registers and bookings',
  },
});

/** Stands in the place of the properties while steps are shared with other services. */
export function SharedSteps() {
  const t = useMessages(messages);
  const text = useText();
  const dispatch = useDispatch();
  const { parts } = useDraftContext();
  const uses = useDraftValue(({ definition }) => definition.uses) ?? [];
  const names = parts.flatMap((part) =>
    'holds' in part && part.workflow && uses.some((use) => use.part === `${part.part}@${part.version}`)
      ? [text(part.title)]
      : [],
  );
  return (
    <div className="stack">
      <Notice tone="info" title={t.title}>
        <p>{t.about(names.map(t.named).join(' '))}</p>
        <Button tone="primary" onClick={() => dispatch({ type: 'own-workflow' })}>
          {t.own}
        </Button>
      </Notice>
      <h3>{t.beside}</h3>
      <DefinitionSheet keys={['parties', 'registers', 'bookings']} />
    </div>
  );
}
