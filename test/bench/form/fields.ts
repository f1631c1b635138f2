/** How a field of the measured form is answered. */
export type BenchKind = 'text' | 'long-text' | 'number' | 'date' | 'choice' | 'yes-no' | 'phone' | 'email';

/** One field of the measured form, told in no renderer's language. */
export interface BenchField {
  readonly name: string;
  readonly title: string;
  readonly kind: BenchKind;
  readonly required: boolean;
  readonly choices?: readonly string[];
  /** Name of the yes-no field whose «yes» shows this one. */
  readonly shownBy?: string;
}

/** Twenty questions as municipal forms ask them; the last but one is asked when the one before it is answered with yes. */
const kinds: readonly (readonly [BenchKind, string])[] = [
  ['text', 'ชื่อ'],
  ['text', 'นามสกุล'],
  ['phone', 'โทรศัพท์'],
  ['email', 'อีเมล'],
  ['text', 'บ้านเลขที่'],
  ['number', 'หมู่ที่'],
  ['text', 'ถนน'],
  ['text', 'ตำบล'],
  ['choice', 'ประเภท'],
  ['choice', 'ความเร่งด่วน'],
  ['date', 'พบเมื่อ'],
  ['number', 'จำนวนครัวเรือน'],
  ['number', 'ความยาว (เมตร)'],
  ['number', 'ความกว้าง (เมตร)'],
  ['text', 'เรื่อง'],
  ['choice', 'ติดต่อทาง'],
  ['date', 'ขอให้เสร็จภายใน'],
  ['yes-no', 'เคยแจ้งแล้ว'],
  ['text', 'แจ้งครั้งก่อนกับใคร'],
  ['long-text', 'รายละเอียด'],
];

/** So many fields stand on one page where forms have pages. */
export const pageSize = kinds.length;

/** How large the measured forms are. */
export const formSizes: readonly number[] = [40, 200];

const optional = new Set(['อีเมล', 'ถนน', 'ขอให้เสร็จภายใน']);

const fieldAt = (index: number): BenchField => {
  const [kind, title] = kinds[index % pageSize]!;
  const round = Math.floor(index / pageSize) + 1;
  return {
    name: `f${index + 1}`,
    title: `${title} (${round})`,
    kind,
    required: !optional.has(title),
    ...(kind === 'choice' && { choices: ['ถนน', 'น้ำประปา', 'ไฟฟ้า', 'ขยะ'] }),
    ...(kinds[(index + pageSize - 1) % pageSize]![0] === 'yes-no' && { shownBy: `f${index}` }),
  };
};

/** A form of so many fields. */
export const benchFields = (count: number): readonly BenchField[] =>
  Array.from({ length: count }, (_, index) => fieldAt(index));
