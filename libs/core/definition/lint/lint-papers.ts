import type { Problem, Text } from '#core/result';
import { doubles, found, warned, type Lint } from './lint-context.js';

const copyWords = /สำเนา|ถ่ายเอกสาร|ซีร็อกซ์|ซีร็อก|ภาพถ่าย|รูปถ่าย|photocop|\bcop(?:y|ies)\b|\bscan|\bphotos?\b/i;
const idPapers =
  /บัตร\s*(?:ประจำตัว\s*)?(?:ประชาชน|ปชช)|ทะเบียนบ้าน|ท\.?\s*ร\.?\s*(?:14|๑๔)|\b(?:national|thai|citizen)?\s*(?:id|identity|identification)\s*cards?\b|\bhouse(?:hold)?\s*(?:regist|book)|\btabien\s*ba+n/i;
const negations = /ไม่ต้อง|ไม่จำเป็น|ไม่เรียก|ไม่ขอ|\bno\b|\bnot\b|\bwithout\b|n’t|n't/i;

/** Whether a text asks for a copy of an ID card or house registration; sentences that wave it off don’t. */
const demandsCopy = (text: string): boolean =>
  text
    .split(/[;\n]|\s{2,}|\.\s+(?=[A-Z])/)
    .some((sentence) => copyWords.test(sentence) && idPapers.test(sentence) && !negations.test(sentence));

/** A paper that is called an ID card and nothing else is a picture of it. */
const isIdPaper = (title: string): boolean => idPapers.exec(title)?.index === 0;

const asksIdCopy = (title: Text, help?: Text): boolean =>
  [title.th, title.en].some((text) => demandsCopy(text) || isIdPaper(text)) ||
  (help !== undefined && [help.th, help.en].some(demandsCopy));

const idCopyProblem = (path: string): Problem =>
  found(
    path,
    'id-copy-demanded',
    'ห้ามเรียกสำเนาบัตรประชาชนหรือทะเบียนบ้าน เว้นแต่ระบุเหตุตามกฎหมายใน idCopy',
    'Copies of ID cards and house registrations are not demanded, unless `idCopy` says by what law',
  );

/** Papers: own names, and no copies of what the state itself issued (พ.ร.บ.การอำนวยความสะดวกฯ and cabinet resolutions). */
export const lintPapers: Lint = ({ definition: { attachments, fees, manual } }) => {
  const allowed = attachments.some((attachment) => attachment.idCopy);
  return [
    ...attachments.flatMap(({ title, help, idCopy }, index) =>
      !idCopy && asksIdCopy(title, help) ? [idCopyProblem(`/attachments/${index}`)] : [],
    ),
    ...manual.prepare.flatMap(({ th, en }, index) =>
      !allowed && (demandsCopy(th) || demandsCopy(en)) ? [idCopyProblem(`/manual/prepare/${index}`)] : [],
    ),
    ...doubles(attachments.map(({ key }) => key)).map((key) =>
      found(
        '/attachments',
        'double-id',
        `มีเอกสารแนบ ${key} มากกว่าหนึ่ง`,
        `There are two attachments called ${key}`,
      ),
    ),
    ...doubles(fees.map(({ code }) => code)).map((code) =>
      found('/fees', 'double-id', `มีค่าธรรมเนียม ${code} มากกว่าหนึ่ง`, `There are two fees called ${code}`),
    ),
  ];
};

/** A permit rests on a law; so should registrations, benefits and taxes. */
export const lintLegalBasis: Lint = ({ definition: { kind, legalBasis } }) => {
  if (legalBasis.length > 0) return [];
  const words = ['บริการนี้ยังไม่ระบุฐานอำนาจตามกฎหมาย', 'No legal basis is named'] as const;
  if (kind === 'permit') return [found('/legalBasis', 'legal-basis-missing', ...words)];
  return ['registration', 'benefit', 'tax'].includes(kind)
    ? [warned('/legalBasis', 'legal-basis-missing', ...words)]
    : [];
};
