import { valueFormats } from '#core/text';
import { blocks, heading, table } from '../markdown.js';

const picks: readonly (readonly [name: string, about: string])[] = [
  ['answers.…', 'an answer by its path; choices by their labels, lists joined'],
  ['row.…', 'in tables: what the row has; `row.title` and `row.satang` over `fees`'],
  ['findings.…', 'what officers found, by action in camelCase'],
  ['fees.total, fees.…', 'the sum and the lines in camelCase, as assessed'],
  [
    'case.…',
    '`receiptNumber`, `receivedDay`, `dueDay`, `decidedDay`, `reason`, `appeal`, `appealUntil`, `status`, `division`',
  ],
  ['service.title', 'name of the service'],
  ['council.…', '`name`, `address`, `phone`'],
  ['applicant.name', 'the fields of `privacy.applicant.name`, joined'],
  ['signatory.…, officer.name', 'who signs: `name`, `position`; who issues it'],
  ['payment.…', '`satang`, `receiptBook`, `receiptNumber`, `paidDay`'],
  ['document.…', '`number`, `day`, `validFrom`, `validUntil`, `code` (to verify it)'],
  ['entry.…', 'the entry of the document’s `register`: `number`, `validFrom`, `validUntil`, its fields'],
  [
    'notice.…',
    'in notices: `from`, `until`; notices have `case`, `service`, `council` and what they show besides',
  ],
];

const formats: Readonly<Record<(typeof valueFormats)[number], string>> = {
  date: '23 พฤศจิกายน พ.ศ. 2569; also without a format',
  'short-date': '23 พ.ย. 2569',
  number: '1,234.5; also without a format',
  baht: '1,234.50, from satang; also without a format where satang is known',
  'baht-text': 'หนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบสตางค์',
  area: 'ตำบล อำเภอ จังหวัด of an official code',
  address: 'a whole group of an address part on one line',
  masked: 'ส•••• ใ•••',
  plain: 'as it is',
};

/** What documents and notices may fill in. */
export const templatesChapter = (): string =>
  blocks(
    heading(2, 'Placeholders of documents and notices'),
    'Documents and notices pick values by name, `{{answers.applicant.firstName}}`, and may say how they are written, `{{fees.total|baht-text}}`. There is no logic in them: a block that does not always stand has a `when`. What has no value leaves nothing behind; a line of label and value without a value is left out.',
    table(
      ['placeholder', 'picks'],
      picks.map(([name, about]) => [`\`${name}\``, about]),
    ),
    table(
      ['format', 'writes'],
      valueFormats.map((name) => [`\`${name}\``, formats[name]]),
    ),
  );
