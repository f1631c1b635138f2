import { bangkokDay, formatThaiDate } from '#core/thai';
import { withoutWebAddresses } from '#core/text';
import type { QuestionNotice } from '#server/cases';
import type { Message } from './compose-notice.js';

const thai = (notice: QuestionNotice): readonly string[] => [
  ...(notice.name === null ? [] : [`เรียน ${withoutWebAddresses(notice.name)}`]),
  `${notice.council.th} ${notice.words.request.th} เรื่อง${notice.serviceTitle.th} เลขที่ ${notice.receiptNumber}`,
  ...(notice.why === null ? [] : [`เหตุที่ถามท่าน: ${notice.why.th}`]),
  `ตอบภายใน ${formatThaiDate(bangkokDay(notice.dueAt))} ${notice.words.silence.th}`,
  `รหัสสำหรับตอบ: ${notice.code}`,
  `วิธีตอบ: เปิดเว็บของ${notice.council.th} เลือก «ตอบคำถามจากเจ้าหน้าที่» ที่ท้ายหน้า แล้วพิมพ์รหัสนี้ รหัสเป็นของท่านคนเดียว โปรดอย่าให้ผู้อื่น`,
  `ไม่สะดวกตอบทางเว็บ โทร ${notice.phone}`,
];

const english = (notice: QuestionNotice): readonly string[] => [
  `${notice.council.en}: ${notice.words.request.en} (${notice.serviceTitle.en || notice.serviceTitle.th}, number ${notice.receiptNumber}).`,
  ...(notice.why === null ? [] : [`Why you: ${notice.why.en || notice.why.th}`]),
  `Answer by ${formatThaiDate(bangkokDay(notice.dueAt), 'en')}. ${notice.words.silence.en}.`,
  `Your code: ${notice.code}`,
  `How: open our site, choose “Answer a question from the office” at the foot of the page and type the code. It is yours alone: please give it to nobody.`,
  `Or call ${notice.phone}.`,
];

/** The mail that gives a third party its code. It has no web address: people are to learn that ours never do. */
export const composeQuestion = (notice: QuestionNotice): Message => ({
  subject: `ขอให้ท่านตอบ เรื่องเลขที่ ${notice.receiptNumber}`,
  body: [thai(notice), english(notice)].map((lines) => lines.join('\n')).join('\n\n— — —\n\n'),
});
