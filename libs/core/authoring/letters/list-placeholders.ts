import type { Text } from '#core/result';
import type { ConditionField } from '../rules/condition-fields.js';
import type { ServiceDraft } from '../service-draft.js';

/** Something that a letter or message may fill in. */
export interface PlaceholderChoice {
  /** What stands between the braces. */
  readonly code: string;
  readonly title: Text;
}

const choice = (code: string, th: string, en: string): PlaceholderChoice => ({ code, title: { th, en } });

const ofCase: readonly PlaceholderChoice[] = [
  choice('applicant.name', 'ชื่อผู้ยื่น', 'Applicant'),
  choice('case.receiptNumber', 'เลขที่รับเรื่อง', 'Receipt number'),
  choice('case.receivedDay', 'วันที่รับเรื่อง', 'Day of receipt'),
  choice('case.dueDay', 'วันครบกำหนด', 'Due day'),
  choice('case.decidedDay', 'วันที่มีคำสั่ง', 'Day of the decision'),
  choice('case.reason', 'เหตุผลของคำสั่ง', 'Reason of the decision'),
  choice('case.appeal', 'สิทธิอุทธรณ์', 'Right of appeal'),
  choice('case.appealUntil', 'อุทธรณ์ได้ถึงวันที่', 'Appeal until'),
  choice('case.status', 'สถานะ', 'Status'),
  choice('service.title', 'ชื่อบริการ', 'Service'),
  choice('council.name', 'ชื่อ อบต.', 'Council'),
  choice('council.address', 'ที่อยู่ อบต.', 'Address of the council'),
  choice('council.phone', 'โทรศัพท์ อบต.', 'Phone of the council'),
  choice('officer.name', 'เจ้าหน้าที่', 'Officer'),
  choice('document.number', 'เลขที่หนังสือ', 'Number of the letter'),
  choice('document.day', 'วันที่ของหนังสือ', 'Day of the letter'),
  choice('document.validFrom', 'ใช้ได้ตั้งแต่', 'Valid from'),
  choice('document.validUntil', 'ใช้ได้ถึง', 'Valid until'),
  choice('fees.total', 'รวมค่าธรรมเนียม', 'Sum of the fees'),
  choice('fees.total|baht-text', 'รวมค่าธรรมเนียมเป็นตัวอักษร', 'Sum of the fees in words'),
];

/** What a letter may fill in: answers by their titles, then what is known of the case. Fields of rows stand in tables only. */
export const letterPlaceholders = (fields: readonly ConditionField[]): readonly PlaceholderChoice[] => [
  ...fields
    .filter(({ pointer, type }) => type !== 'unasked' && type !== 'other' && !pointer.includes('/*'))
    .map(({ pointer, title }) => ({ code: `answers${pointer.replaceAll('/', '.')}`, title })),
  ...ofCase,
];

/** What the cells of a table over rows of the answers may fill in, beside what every letter may. */
export const rowPlaceholders = (
  fields: readonly ConditionField[],
  list: string,
): readonly PlaceholderChoice[] =>
  list === 'fees'
    ? [choice('row.title', 'ชื่อรายการ', 'Line'), choice('row.satang', 'จำนวนเงิน', 'Amount')]
    : fields
        .filter(({ pointer }) => pointer.startsWith(`${list}/*/`))
        .map(({ pointer, title }) => ({
          code: `row.${pointer.slice(list.length + 3).replaceAll('/', '.')}`,
          title,
        }));

/** What a message may fill in. */
export const messagePlaceholders: readonly PlaceholderChoice[] = [
  choice('receiptNumber', 'เลขที่รับเรื่อง', 'Receipt number'),
  choice('serviceTitle', 'ชื่อบริการ', 'Service'),
  choice('status', 'สถานะ', 'Status'),
  choice('dueDate', 'วันครบกำหนด', 'Due day'),
  choice('reason', 'เหตุผล', 'Reason'),
];

/** The list whose rows the cells of a table block show, by the path of a text in the block; undefined elsewhere. */
export const listOfTable = ({ definition }: ServiceDraft, path: string): string | undefined => {
  const [, , documents, document, body, block, columns] = path.split('/');
  if (documents !== 'documents' || body !== 'body' || columns !== 'columns') return undefined;
  const found = definition.documents?.[Number(document)]?.body[Number(block)];
  return found?.kind === 'table' ? found.of : undefined;
};
