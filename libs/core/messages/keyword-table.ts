import { text } from '#core/result';
import { formatSentence } from './format-words.js';
import { about, ask, counted, limitOf, plain, withExample, type Sentence, type Subject } from './words.js';

/** What a keyword becomes: the code of the problem and its sentence. */
export interface KeywordMessage {
  readonly code: string;
  readonly sentence: Sentence;
}

const typeSentences: Readonly<Record<string, Sentence>> = {
  integer: plain('ต้องเป็นจำนวนเต็ม', 'must be a whole number'),
  number: plain('ต้องเป็นตัวเลข', 'must be a number'),
  string: plain('ต้องเป็นข้อความ', 'must be text'),
  boolean: plain('ต้องตอบว่าใช่หรือไม่ใช่', 'must be yes or no'),
};

const unreadable = plain('อ่านไม่ได้ กรอกใหม่อีกครั้ง', 'can’t be read; enter it again');

const typeSentence: Sentence = (subject) => {
  const type = String(subject.params['type']);
  return (
    (Object.hasOwn(typeSentences, type) ? typeSentences[type] : undefined)?.(subject) ?? unreadable(subject)
  );
};

const choiceSentence: Sentence = ({ title }) =>
  text(`เลือก${title.th} จากตัวเลือกที่มี`, `Choose ${title.en} from the list`);

const constSentence: Sentence = (subject) => {
  if (subject.kind === 'declaration') return ask(subject);
  const value = String(subject.params['allowedValue']);
  return text(`${subject.title.th} ต้องเป็น ${value}`, `${subject.title.en} must be ${value}`);
};

const fewItemsSentence: Sentence = (subject) => {
  const { th, en } = ask(subject);
  const limit = limitOf(subject);
  return text(`${th}อย่างน้อย ${limit} รายการ`, `${en}: at least ${limit}`);
};

const stepSentence: Sentence = ({ title, params }) => {
  const step = Number(params['multipleOf']);
  if (step === 1) return text(`${title.th} ต้องเป็นจำนวนเต็ม`, `${title.en} must be a whole number`);
  return text(`${title.th} ต้องเพิ่มทีละ ${step}`, `${title.en} must go in steps of ${step}`);
};

const sizeSentence: Sentence = () =>
  text(
    'ข้อมูลที่ส่งมามีมากหรือซ้อนกันลึกเกินไป ลดจำนวนรายการ',
    'Too much was sent, or nested too deeply; send fewer items',
  );

const unexpected = plain('ไม่มีในแบบฟอร์มนี้ ลบออก', 'is not part of this form; remove it');

const row = (code: string, sentence: Sentence): KeywordMessage => ({ code: `answer.${code}`, sentence });

/** Every keyword of draft-07 that can fail, and our own `size`. Codes are stable: samples and other systems compare them. */
const table: ReadonlyMap<string, KeywordMessage> = new Map([
  ['required', row('required', ask)],
  ['size', row('too-large', sizeSentence)],
  ['type', row('type', typeSentence)],
  ['enum', row('choice', choiceSentence)],
  ['const', row('const', constSentence)],
  ['format', row('format', formatSentence)],
  [
    'pattern',
    row(
      'pattern',
      withExample(
        plain('ไม่ตรงรูปแบบ ตรวจสอบแล้วกรอกใหม่', 'is not in the right form; check it and enter it again'),
      ),
    ),
  ],
  ['minLength', row('min-length', counted('ต้องยาวอย่างน้อย', 'ตัวอักษร', 'must have at least', 'character'))],
  ['maxLength', row('max-length', counted('ต้องยาวไม่เกิน', 'ตัวอักษร', 'must have at most', 'character'))],
  ['minimum', row('minimum', about('ต้องไม่น้อยกว่า', 'must be at least'))],
  ['maximum', row('maximum', about('ต้องไม่เกิน', 'must be at most'))],
  ['exclusiveMinimum', row('minimum', about('ต้องมากกว่า', 'must be more than'))],
  ['exclusiveMaximum', row('maximum', about('ต้องน้อยกว่า', 'must be less than'))],
  ['multipleOf', row('step', stepSentence)],
  ['minItems', row('min-items', fewItemsSentence)],
  ['maxItems', row('max-items', counted('ใส่ได้ไม่เกิน', 'รายการ', 'may have at most', 'item'))],
  ['uniqueItems', row('unique', plain('มีรายการซ้ำกัน ลบรายการที่ซ้ำ', 'has the same item twice; remove one'))],
  [
    'contains',
    row('contains', plain('ยังขาดรายการที่ต้องมี เพิ่มให้ครบ', 'lacks an item that it must have; add it')),
  ],
  ['minProperties', row('incomplete', plain('ยังกรอกไม่ครบ กรอกให้ครบ', 'is not complete; fill in the rest'))],
  ['maxProperties', row('unexpected', unexpected)],
  ['additionalProperties', row('unexpected', unexpected)],
  ['additionalItems', row('max-items', counted('ใส่ได้ไม่เกิน', 'รายการ', 'may have at most', 'item'))],
  ['propertyNames', row('unexpected', unexpected)],
  ['false schema', row('not-asked', plain('ไม่ต้องกรอกในกรณีนี้ ลบออก', 'is not asked in this case; remove it'))],
  ['not', row('not-allowed', plain('ใช้คำตอบนี้ไม่ได้ กรอกใหม่', 'can’t have this answer; enter another'))],
  [
    'oneOf',
    row(
      'no-match',
      plain('ไม่ตรงกับแบบใดที่กำหนด ตรวจสอบอีกครั้ง', 'fits none of the allowed forms; check it again'),
    ),
  ],
  [
    'anyOf',
    row(
      'no-match',
      plain('ไม่ตรงกับแบบใดที่กำหนด ตรวจสอบอีกครั้ง', 'fits none of the allowed forms; check it again'),
    ),
  ],
]);

const required = row('required', ask);
const invalid = row('invalid', unreadable);

const isEmptyAnswer = (keyword: string, { params, kind }: Subject): boolean =>
  (keyword === 'minLength' && params['limit'] === 1) ||
  (keyword === 'minItems' && params['limit'] === 1) ||
  (keyword === 'const' && kind === 'declaration') ||
  (keyword === 'enum' && kind === 'declaration');

/** The message of a keyword. An empty text or list and an unticked declaration are simply not answered yet. */
export const messageOf = (keyword: string, subject: Subject): KeywordMessage =>
  isEmptyAnswer(keyword, subject) ? required : (table.get(keyword) ?? invalid);

/** Keywords that have words, with the code of their problem. */
export const keywordCodes: ReadonlyMap<string, string> = new Map(
  [...table].map(([keyword, { code }]) => [keyword, code]),
);
