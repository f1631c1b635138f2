import type { DocumentDefinition } from '#core/definition';
import { text, type Text } from '#core/result';

const signatory = { position: text('นายกองค์การบริหารส่วนตำบล', 'Mayor') };
const sign: DocumentDefinition['body'][number] = { kind: 'signature', of: 'signatory' };

const paragraph = (th: string): DocumentDefinition['body'][number] => ({ kind: 'paragraph', text: { th } });

/** A letter to the applicant about the case, to be written on. */
export const plainLetter = (id: string, title: Text): DocumentDefinition => ({
  id,
  title,
  kind: 'letter',
  body: [
    paragraph('ตามที่ท่านยื่นเรื่อง {{service.title}} เลขที่ {{case.receiptNumber}} นั้น'),
    paragraph('{{council.name}} ขอแจ้งว่า {{case.status}}'),
    sign,
  ],
  signatory,
  publicity: 'applicant',
});

/** The permit itself, with a number of its own and a code to verify it by. */
export const licence: DocumentDefinition = {
  id: 'permit',
  title: text('ใบอนุญาต', 'Permit'),
  kind: 'licence',
  numbering: { series: 'permit', pattern: '{number}/{year}', year: 'calendar' },
  body: [
    paragraph(
      '{{council.name}} อนุญาตให้ {{applicant.name}} ตามคำขอ {{service.title}} เลขที่ {{case.receiptNumber}}',
    ),
    paragraph('ให้ไว้ ณ วันที่ {{document.day}}'),
    sign,
  ],
  signatory,
  verify: true,
  publicity: 'applicant',
};

/** Why not, and how to appeal (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง 2539 ม.37, 40). */
export const refusalLetter: DocumentDefinition = {
  id: 'refusal-letter',
  title: text('หนังสือแจ้งไม่อนุญาต', 'Letter of refusal'),
  kind: 'letter',
  body: [
    paragraph(
      'ตามที่ท่านยื่นเรื่อง {{service.title}} เลขที่ {{case.receiptNumber}} นั้น {{council.name}} พิจารณาแล้วไม่อนุญาต',
    ),
    paragraph('เพราะ {{case.reason}}'),
    paragraph('{{case.appeal}}'),
    sign,
  ],
  signatory,
  publicity: 'applicant',
};
