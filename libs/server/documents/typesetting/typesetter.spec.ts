import { afterAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { readPdfText } from '#test/support';
import type { Sheet } from './sheet.js';
import { Typesetter } from './typesetter.js';

const sheet = (more: Partial<Sheet> = {}): Sheet => ({
  kind: 'letter',
  language: 'th',
  letterhead: { council: 'อบต. ตัวอย่าง', address: '๙๙ หมู่ที่ ๑', contact: 'กองช่าง\nโทร. ๐-๒๐๐๐' },
  title: 'หนังสือแจ้งผล',
  number: 'ศท ๗๑๐๐๓/๐๐๐๑',
  day: '๒๓ พฤศจิกายน พ.ศ. ๒๕๖๙',
  to: 'คุณสมชาย',
  subject: 'แจ้งผลการพิจารณา',
  blocks: [{ kind: 'paragraph', text: 'ข้อความ', align: 'start', indent: true }],
  code: '',
  verifyUrl: '',
  ...more,
});
const said = (text: string, more: Partial<Sheet> = {}): Sheet =>
  sheet({ ...more, blocks: [{ kind: 'paragraph', text, align: 'start', indent: false }] });
const printing = { at: '2026-11-23T03:00:00.000Z' };
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');
const patienceMs = 60_000;

/** Marks above and below, two at once, and letters whose feet go when something stands below them. */
const marks = [
  'ที่อยู่ผู้ยื่นคำขอ น้ำท่วม ตำบล กำนัน ทำความ',
  'ปู่ ป้า ปี่ ฟ้า ผู้ใหญ่ ญี่ปุ่น ฐิติ กตัญญู กฎหมาย ฎีกา',
  'เกี๊ยว โต๊ะ เสื้อ แก้ว ใช้ ไม้ ฯลฯ ต่าง ๆ ๑๒๓๔๕๖๗๘๙๐',
].join('\n');

/** Much more work than what passes between two looks at a limit. */
const longest = said(Array.from({ length: 400 }, (_, line) => `บรรทัดที่ ${line} ${marks}`).join('\n'));

describe('typesetting', () => {
  const typesetter = new Typesetter();
  afterAll(() => typesetter.onApplicationShutdown());
  const textOf = async (sheets: readonly Sheet[]): Promise<string> => {
    const made = await typesetter.run(sheets, printing);
    if (!made.ok) throw new Error(made.problems[0]?.code);
    return readPdfText(made.value);
  };

  it(
    'keeps every letter and mark of Thai in what is searched and copied',
    async () => {
      expect(squeezed(await textOf([said(marks)]))).toContain(squeezed(marks));
    },
    patienceMs,
  );

  it(
    'sets the logo of the council at the head',
    async () => {
      const logo = (
        await sharp({ create: { width: 64, height: 64, channels: 3, background: '#0f5f5c' } })
          .png()
          .toBuffer()
      ).toString('base64');
      const plain = sheet();
      const made = await Promise.all(
        [plain, { ...plain, letterhead: { ...plain.letterhead, logo } }].map((one) =>
          typesetter.run([one], printing),
        ),
      );
      const pictures = made.map((one) =>
        one.ok ? one.value.toString('latin1').match(/\/Subtype\s*\/Image/g) : null,
      );
      expect(pictures.map((found) => found?.length ?? 0)).toEqual([0, 1]);
    },
    patienceMs,
  );

  it.each([
    ['code', '#panic("x") #import "/etc/passwd": * #sys.inputs #read("/etc/passwd")'],
    [
      'markup',
      '= หัวข้อ *หนา* _เอียง_ `ดิบ` $x^2$ <ป้าย> @อ้าง // หมายเหตุ /* หมายเหตุ */ - รายการ \\u{41} ~ -- ...',
    ],
    ['quotes and braces', '"}] {"a": 1} \\" \\\\ \' ]} #{ #[ ]'],
    ['unbalanced parentheses', '((( ))))( (ก (ข'],
  ])(
    'takes %s for words',
    async (_, words) => {
      const text = squeezed(await textOf([said(words)]));
      expect(text).toContain(squeezed(words));
    },
    patienceMs,
  );

  it(
    'makes the same bytes of the same paper',
    async () => {
      const [one, other] = await Promise.all([1, 2].map(() => typesetter.run([sheet()], printing)));
      expect(one).toEqual(other);
    },
    patienceMs,
  );

  it(
    'gives up on what takes too long, and sets the next one',
    async () => {
      expect(await typesetter.run([longest], printing, { workMs: 1, wallMs: 1 })).toMatchObject({
        ok: false,
        problems: [{ code: 'document.not-set' }],
      });
      expect(await typesetter.run([sheet()], printing)).toMatchObject({ ok: true });
    },
    patienceMs,
  );

  it(
    'refuses what is too long to be a paper',
    async () => {
      expect(await typesetter.run([said('ก'.repeat(600_000))], printing)).toMatchObject({ ok: false });
    },
    patienceMs,
  );

  it(
    'sets the longest paper within its limits, page after page',
    async () => {
      const made = await typesetter.run([longest], printing);
      expect(made).toMatchObject({ ok: true });
    },
    patienceMs,
  );

  it.each([
    ['๒๓ พฤศจิกายน พ.ศ. ๒๕๖๙', '–๑๒–'],
    ['23 November 2026', '–12–'],
  ])(
    'counts pages in the digits of the day: %s',
    async (day, page) => {
      const long = said(Array.from({ length: 400 }, (_, line) => `บรรทัดที่ ${line}`).join('\n'), { day });
      expect(squeezed(await textOf([long]))).toContain(page);
    },
    patienceMs,
  );

  it(
    'puts the code to verify at the foot, with the address',
    async () => {
      const text = await textOf([
        sheet({ code: 'ABCDE-FGHJKM', verifyUrl: 'http://localhost/verify/ABCDE-FGHJKM' }),
      ]);
      expect(text).toContain('http://localhost/verify/ABCDE-FGHJKM');
    },
    patienceMs,
  );
});
