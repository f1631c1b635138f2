import { text } from '#core/result';
import type { Pattern } from './pattern.js';
import { ending, goOn, notify, state, textForm, usualMessages } from './pieces.js';

const { 'new-case': newCase } = usualMessages;
const supervisor = [{ role: 'supervisor' as const }];

/** A tip that only who is named for it sees; nothing of it stands in public. */
export const tipPattern: Pattern = {
  id: 'tip',
  title: text('เบาะแสปิดลับ', 'Sealed tip'),
  about: text(
    'เฉพาะเจ้าหน้าที่ที่ได้รับมอบหมายเห็น ไม่แสดงต่อสาธารณะ เช่น แจ้งทุจริต',
    'Only officers who are named for it see it, the public nothing: corruption, abuse',
  ),
  kind: 'tip',
  sealed: true,
  workflow: {
    initial: 'submitted',
    states: {
      submitted: state(text('รับเบาะแสแล้ว', 'Tip received'), 'received', 'waiting'),
      screening: state(text('กลั่นกรอง', 'Screening'), 'in-progress', 'received'),
      investigating: state(text('ตรวจสอบข้อเท็จจริง', 'Fact-finding'), 'in-progress', 'in-progress'),
      done: ending(text('ตรวจสอบเสร็จ', 'Concluded'), 'completed'),
      dismissed: ending(
        text('ไม่รับไว้ตรวจสอบ', 'Not taken up'),
        'closed',
        text('ข้อมูลไม่พอจะตรวจสอบ', 'there was too little to go by'),
      ),
    },
    actions: {
      receive: goOn(text('รับไว้กลั่นกรอง', 'Take it up'), ['submitted'], 'screening'),
      investigate: goOn(text('ตรวจสอบข้อเท็จจริง', 'Begin fact-finding'), ['screening'], 'investigating', {
        by: supervisor,
      }),
      conclude: goOn(text('สรุปผล ปิดเรื่อง', 'Conclude'), ['investigating'], 'done', {
        by: supervisor,
        form: textForm({ conclusion: text('ผลการตรวจสอบ', 'What was found') }),
        decision: { outcome: 'answered' },
      }),
      dismiss: {
        title: text('ไม่รับไว้ตรวจสอบ', 'Don’t take it up'),
        from: ['screening'],
        to: 'dismissed',
        by: supervisor,
        tone: 'danger',
        form: textForm({ reason: text('เหตุผล', 'Reasons') }),
      },
    },
    clocks: [
      {
        id: 'screening',
        title: text('ต้องกลั่นกรองให้เสร็จ', 'Screening due'),
        length: { amount: 7, unit: 'working-days' },
        stopsAt: ['investigating'],
        warnings: [{ before: { amount: 1, unit: 'working-days' }, to: 'assignee' }],
      },
    ],
    opened: [notify('new-case')],
  },
  notifications: [newCase],
};
