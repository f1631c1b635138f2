import { text, type Text } from '#core/result';
import type { FieldKind } from './field-kind.js';
import type { Unit } from './looks.js';

/** What the sentence is about: the field’s title in both languages, how it is answered, and its schema’s keyword facts. */
export interface Subject {
  readonly title: Text;
  readonly kind: FieldKind;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
  /** What people see beside the number. */
  readonly unit?: Unit;
}

/** A sentence that says what to do. */
export type Sentence = (subject: Subject) => Text;

const askFor: Readonly<Record<FieldKind, Sentence>> = {
  text: ({ title }) => text(`กรอก${title.th}`, `Enter ${title.en}`),
  choice: ({ title }) => text(`เลือก${title.th}`, `Choose ${title.en}`),
  declaration: ({ title }) => text(`กดยืนยัน «${title.th}»`, `Confirm “${title.en}”`),
  file: ({ title }) => text(`แนบ${title.th}`, `Attach ${title.en}`),
  point: ({ title }) => text(`ปักหมุด${title.th}`, `Put a pin for ${title.en}`),
  rows: ({ title }) => text(`เพิ่ม${title.th}`, `Add ${title.en}`),
  rating: ({ title }) => text(`ให้คะแนน${title.th}`, `Rate: ${title.en}`),
};

const thaiQuestion = /อะไร|ใคร|ไหน|หรือไม่|อย่างไร|เท่าไร|กี่|ไหม$/;

/** A title may be a question: «กี่ดวง», «ไฟเป็นอย่างไร». */
const isQuestion = ({ th, en }: Text): boolean => thaiQuestion.test(th) || en.endsWith('?');

const answer: Sentence = ({ title }) => text(`ตอบว่า${title.th}`, `Answer: ${title.en}`);

const isAnswered: ReadonlySet<FieldKind> = new Set(['text', 'choice']);

export const ask: Sentence = (subject) =>
  isAnswered.has(subject.kind) && isQuestion(subject.title) ? answer(subject) : askFor[subject.kind](subject);

const grouped = (value: unknown): string => {
  const [whole = '', fraction] = String(value).split('.');
  const withCommas = /^-?\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
};

export const limitOf = ({ params }: Subject): string => grouped(params['limit']);

/** The limit of a number as people see the number: satang in baht, with the unit behind it. */
const amountOf = (subject: Subject): Text => {
  const { unit, params } = subject;
  if (!unit) return text(limitOf(subject), limitOf(subject));
  const amount = Number(params['limit']) / unit.holds;
  const limit = grouped(unit.holds === 100 && !Number.isInteger(amount) ? amount.toFixed(2) : amount);
  return text(`${limit} ${unit.name.th}`, `${limit} ${unit.name.en}`.trimEnd());
};

const plural = (limit: string, word: string): string => (limit === '1' ? `1 ${word}` : `${limit} ${word}s`);

/** `title` must be so, with the limit put in: `about('ต้องไม่น้อยกว่า', 'must be at least')`. */
export const about =
  (th: string, en: string): Sentence =>
  (subject) => {
    const amount = amountOf(subject);
    return text(`${subject.title.th} ${th} ${amount.th}`, `${subject.title.en} ${en} ${amount.en}`);
  };

/** The same with a counted thing after the limit. */
export const counted =
  (th: string, thUnit: string, en: string, enUnit: string): Sentence =>
  (subject) =>
    text(
      `${subject.title.th} ${th} ${limitOf(subject)} ${thUnit}`,
      `${subject.title.en} ${en} ${plural(limitOf(subject), enUnit)}`,
    );

/** A sentence without a limit. */
export const plain =
  (th: string, en: string): Sentence =>
  ({ title }) =>
    text(`${title.th} ${th}`, `${title.en} ${en}`);

/** An example out of the schema (`examples`), to show what is wanted. */
export const withExample =
  (sentence: Sentence): Sentence =>
  (subject) => {
    const { th, en } = sentence(subject);
    const example = (subject.schema['examples'] as readonly unknown[] | undefined)?.[0];
    return typeof example === 'string'
      ? text(`${th} เช่น ${example}`, `${en}, for example ${example}`)
      : text(th, en);
  };
