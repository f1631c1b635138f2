import { text } from '#core/result';
import type { Pattern } from './pattern.js';
import { ending } from './pieces.js';

/** Answers are kept and counted; nobody works on them one by one. */
export const surveyPattern: Pattern = {
  id: 'survey',
  title: text('แบบสำรวจ', 'Survey'),
  about: text(
    'เก็บคำตอบแล้วสรุปเป็นตัวเลข ไม่มีเรื่องให้เจ้าหน้าที่ทำ เช่น ความพึงพอใจ',
    'Answers are kept and counted; there is no case to work on: satisfaction, opinions',
  ),
  kind: 'survey',
  workflow: {
    initial: 'sent',
    states: { sent: ending(text('ได้รับคำตอบแล้ว', 'Answer received'), 'completed') },
    actions: {},
  },
  notifications: [],
};
