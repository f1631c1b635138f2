import { choicesOf, isObject, own, type SchemaObject } from '#core/fields';
import { formatBaht } from '#core/money';
import type { Text } from '#core/result';
import type { ValueFormat } from '#core/text';
import { bahtText, formatLongThaiDate, formatThaiDate, maskName, type Language } from '#core/thai';

/** Places by name: what answers hold as codes and numbers. */
export interface PlaceWords {
  readonly area: (subdistrictCode: string, language: Language, postcode?: string) => string;
  readonly village: (number: number, language: Language) => string;
}

/** What is known of a value besides itself. */
export interface ValueSort {
  readonly schema: SchemaObject;
  /** Its widget, where it is an answer: amounts of money, villages, years. */
  readonly widget?: string;
  /** English labels of its choices. */
  readonly choices?: Readonly<Record<string, string>>;
}

export interface Writing {
  readonly language: Language;
  readonly places: PlaceWords;
}

const yesNo: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  th: ['ใช่', 'ไม่ใช่'],
  en: ['yes', 'no'],
};

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',');

const numberWords = (value: number): string => {
  const [whole = '', part] = String(Math.abs(value)).split('.');
  return `${value < 0 ? '-' : ''}${grouped(whole)}${part === undefined ? '' : `.${part}`}`;
};

const isMoney = ({ schema, widget }: ValueSort): boolean =>
  own(schema, '$comment') === 'satang' || widget === 'money';

const isTextInTwo = (value: unknown): value is Text =>
  isObject(value) && typeof value['th'] === 'string' && typeof value['en'] === 'string';

const choiceWords = (value: unknown, { schema, choices }: ValueSort, language: Language): string | null => {
  const choice = choicesOf(schema)?.find((one) => one.value === value);
  if (!choice) return null;
  return (language === 'en' && choices?.[String(value)]) || (choice.title ?? String(value));
};

const dateFormats = new Set(['date', 'partial-date']);

const textWords = (value: string, sort: ValueSort, { language, places }: Writing): string => {
  const format = own(sort.schema, 'format');
  if (typeof format === 'string' && dateFormats.has(format)) return formatLongThaiDate(value, language);
  return format === 'subdistrict-code' ? places.area(value, language) : value;
};

const plainWords = (value: unknown, sort: ValueSort, writing: Writing): string => {
  const { language, places } = writing;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value))
    return value.map((item) => plainWords(item, sort, writing)).join(language === 'th' ? ' ' : ', ');
  if (isTextInTwo(value)) return value[language] || value.th;
  const choice = choiceWords(value, sort, language);
  if (choice !== null) return choice;
  if (typeof value === 'boolean') return yesNo[language][value ? 0 : 1];
  if (typeof value === 'string') return textWords(value, sort, writing);
  if (typeof value !== 'number') return '';
  if (isMoney(sort)) return formatBaht(value);
  if (sort.widget === 'year') return String(value);
  return sort.widget === 'village' ? places.village(value, language) : numberWords(value);
};

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The parts of an address on one line, as `thai-address` names them; parts that are missing leave no word behind. */
const addressWords = (value: unknown, { language, places }: Writing): string => {
  if (!isObject(value)) return '';
  const thai = language === 'th';
  const labelled = (label: string, text: string | null) =>
    text === null ? null : `${thai ? label : ''}${text}`;
  const moo = own(value, 'village') ?? own(value, 'moo');
  const area = own(value, 'area') ?? value;
  const code = textOf(own(area, 'subdistrictCode'));
  const postcode = textOf(own(area, 'postcode')) ?? undefined;
  const named = [
    labelled('ตำบล', textOf(own(value, 'subdistrict'))),
    labelled('อำเภอ', textOf(own(value, 'district'))),
    labelled('จังหวัด', textOf(own(value, 'province'))),
    postcode ?? null,
  ];
  return [
    textOf(own(value, 'houseNumber')),
    typeof moo === 'number' ? `${thai ? 'หมู่ที่' : 'Moo'} ${moo}` : null,
    labelled('ซอย', textOf(own(value, 'soi'))),
    labelled('ถนน', textOf(own(value, 'road'))),
    ...(code === null ? named : [places.area(code, language, postcode)]),
  ]
    .filter((part) => part !== null)
    .join(' ');
};

/** A value in words: as its format says, or as its sort asks. A value that is missing, or does not suit the format, is empty. */
export const valueWords = (
  value: unknown,
  format: ValueFormat | undefined,
  sort: ValueSort,
  writing: Writing,
): string => {
  const { language, places } = writing;
  const text = typeof value === 'string' ? value : null;
  const number = typeof value === 'number' && Number.isFinite(value) ? value : null;
  switch (format) {
    case 'date':
      return text === null ? '' : formatLongThaiDate(text, language);
    case 'short-date':
      return text === null ? '' : formatThaiDate(text, language);
    case 'number':
      return number === null ? '' : numberWords(number);
    case 'baht':
      return number === null ? '' : formatBaht(number);
    case 'baht-text':
      return number !== null && Number.isSafeInteger(number) && number >= 0 ? bahtText(number) : '';
    case 'area':
      return text === null ? '' : places.area(text, language);
    case 'address':
      return addressWords(value, writing);
    case 'masked':
      return text === null ? '' : maskName(text);
    case 'plain':
      return text ?? (number === null ? '' : String(number));
    default:
      return plainWords(value, sort, writing);
  }
};
