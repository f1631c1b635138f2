import { text } from '#core/result';
import type { Pattern } from './pattern.js';
import {
  ending,
  goOn,
  notify,
  opened,
  refuse,
  refused,
  returned,
  sendBack,
  sendCorrected,
  state,
  submitted,
  usualMessages,
} from './pieces.js';

/** Received, worked on, done; sent back or refused where need be. */
export const requestPattern: Pattern = {
  id: 'request',
  title: text('คำขอทั่วไป', 'Simple request'),
  about: text(
    'รับเรื่อง ทำงาน แล้วแจ้งผล เช่น ขอรถน้ำ ขอใช้ของส่วนกลาง แจ้งซ่อม',
    'Receive, do the work, tell the result: a water truck, something borrowed, a repair',
  ),
  kind: 'request',
  workflow: {
    initial: 'submitted',
    states: {
      submitted,
      working: state(text('กำลังดำเนินการ', 'In progress'), 'in-progress', 'in-progress'),
      returned,
      done: ending(text('เสร็จสิ้น', 'Done'), 'completed'),
      refused,
    },
    actions: {
      receive: goOn(text('รับเรื่อง', 'Receive'), ['submitted'], 'working'),
      return: sendBack(['submitted', 'working'], 'returned', 'returned'),
      correct: sendCorrected('returned', 'working'),
      finish: goOn(text('เสร็จสิ้น', 'Finish'), ['working'], 'done', {
        decision: { outcome: 'granted' },
        effects: [notify('done')],
      }),
      refuse: refuse(
        text('ไม่อนุญาต', 'Refuse'),
        ['working'],
        'refused',
        [{ role: 'supervisor' }, { role: 'executive' }],
        [notify('refused')],
      ),
    },
    opened: [...opened],
  },
  notifications: Object.values(usualMessages),
};
