import type { PartyDefinition } from '#core/definition';
import { type Text, text } from '#core/result';

type Party = Pick<PartyDefinition, 'does' | 'silence'>;

/** What a third party is asked to do, and what comes of it. */
export interface AskWords {
  readonly request: Text;
  /** What becomes of the answer. */
  readonly use: Text;
  /** What no answer in time means. */
  readonly silence: Text;
}

const requests: Readonly<Record<PartyDefinition['does'], Text>> = {
  attest: text('ขอให้ท่านยืนยันข้อมูล', 'Please confirm some facts'),
  object: text('ขอให้ท่านแจ้งว่าขัดข้องหรือไม่', 'Please say whether you object'),
  answer: text('ขอให้ท่านตอบคำถาม', 'Please answer some questions'),
};

const use = text(
  'คำตอบของท่านจะเก็บไว้ในเรื่องนี้ ให้เจ้าหน้าที่ใช้ประกอบการพิจารณา ตอบได้ครั้งเดียว ส่งแล้วแก้ไขเองไม่ได้',
  'Your answer is kept with the case, and officers weigh it when they decide. It is given once: after sending you can’t change it yourself.',
);

const agreement: Readonly<Record<PartyDefinition['does'], Text>> = {
  attest: text('ถือว่าท่านยืนยัน', 'it is taken that you confirm'),
  object: text('ถือว่าท่านไม่ขัดข้อง', 'it is taken that you don’t object'),
  answer: text('ถือว่าท่านเห็นชอบ', 'it is taken that you agree'),
};

const refusal: Readonly<Record<PartyDefinition['does'], Text>> = {
  attest: text('ถือว่าท่านไม่ยืนยัน', 'it is taken that you don’t confirm'),
  object: text('ถือว่าท่านขัดข้อง', 'it is taken that you object'),
  answer: text('ถือว่าท่านไม่เห็นชอบ', 'it is taken that you don’t agree'),
};

const silenceOf = ({ does, silence }: Party): Text => {
  if (silence === 'waits') return text('เรื่องนี้จะรอคำตอบของท่าน', 'The case waits for your answer');
  const meaning = (silence === 'agrees' ? agreement : refusal)[does];
  return text(`ถ้าไม่ตอบภายในกำหนด ${meaning.th}`, `If you don’t answer in time, ${meaning.en}`);
};

/** The words for a third party, by what it does and what its silence means. */
export const askWords = (party: Party): AskWords => ({
  request: requests[party.does],
  use,
  silence: silenceOf(party),
});
