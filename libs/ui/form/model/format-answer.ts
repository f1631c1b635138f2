import { choicesOf, isObject, type SchemaObject } from '#core/fields';
import { formatShortBaht } from '#core/money';
import { describeArea, type AreaIndex } from '#core/areas';
import { formatNationalId, formatThaiDate } from '#core/thai';
import type { CouncilPublic } from '#contracts/catalog';
import type { Language } from '#ui/kit';
import type { Point } from '../map/inside-boundary.js';
import { isLine, lengthText, lineLength } from '../map/line-length.js';
import { formMessages } from '../messages.js';
import { formatAccount, formatHouseCode } from './format-number-of.js';
import { formatPhone } from './format-phone.js';
import { fromSquareWa, toSquareMetres } from './land-area.js';
import { numberAt, textAt } from './read.js';

interface AnswerFormat {
  readonly schema: SchemaObject;
  /** The control that the field would have, which says what sort of value it is. */
  readonly widget: string;
  readonly language: Language;
  readonly villages: CouncilPublic['villages'];
  /** The official areas, once they are there: until then a place is told by its code. */
  readonly areas?: AreaIndex | null;
}

const money = (satang: number, language: Language): string =>
  `${formatShortBaht(satang)} ${formMessages[language].baht}`;

const village = (number: number, { language, villages }: AnswerFormat): string => {
  const found = villages.find((each) => each.number === number);
  return formMessages[language].village(number, found?.name[language] || found?.name.th || '').trim();
};

const point = (value: SchemaObject): string | null => {
  const lat = numberAt(value, 'lat');
  const lng = numberAt(value, 'lng');
  return lat === undefined || lng === undefined ? null : `${lat.toFixed(6)}, ${lng.toFixed(6)}`;
};

const place = (value: SchemaObject, { language, areas }: AnswerFormat): string | null => {
  const code = textAt(value, 'subdistrictCode');
  if (code === undefined) return null;
  const found = areas?.find(code);
  const postcode = textAt(value, 'postcode');
  return found ? describeArea(found, language, postcode) : [code, postcode].filter(Boolean).join(' ');
};

const line = (points: readonly Point[], language: Language): string => {
  const t = formMessages[language];
  return t.pointCount(points.length, lengthText(lineLength(points), t));
};

/** A booked slot; what its resource is called, the case knows. */
const slot = (value: SchemaObject, language: Language): string | null => {
  const [day, start] = [textAt(value, 'day'), textAt(value, 'start')];
  return day && start ? `${formatThaiDate(day, language)} ${formMessages[language].clock(start)}` : null;
};

const plain = (number: number): string => number.toLocaleString('en-US', { maximumFractionDigits: 6 });

const land = (area: number, language: Language): string => {
  const { rai, ngan, wa } = fromSquareWa(area);
  const t = formMessages[language];
  const parts = `${plain(rai)} ${t.rai} ${ngan} ${t.ngan} ${plain(wa)} ${t.wa}`;
  return `${parts} (${t.squareMetres(plain(toSquareMetres(area)))})`;
};

const choice = (value: unknown, schema: SchemaObject): string =>
  choicesOf(schema)?.find((each) => each.value === value)?.title ?? String(value);

const rating = (value: number, { schema, language }: AnswerFormat): string => {
  const word = choicesOf(schema)?.find((each) => each.value === value)?.title;
  return `${word ?? formMessages[language].ratings[value - 1] ?? ''} (${value})`.trim();
};

const ofNumber = (value: number, format: AnswerFormat): string => {
  const { widget, language } = format;
  if (widget === 'money') return money(value, language);
  if (widget === 'year') return String(value);
  if (widget === 'village') return village(value, format);
  if (widget === 'land-area') return land(value, language);
  return widget === 'rating' ? rating(value, format) : plain(value);
};

const texts: Readonly<Record<string, (text: string, language: Language) => string>> = {
  date: formatThaiDate,
  phone: formatPhone,
  'national-id': formatNationalId,
  'juristic-id': formatNationalId,
  'house-code': formatHouseCode,
  'bank-account': formatAccount,
  time: (time, language) => formMessages[language].clock(time.slice(0, 5)),
  'date-time': (moment, language) =>
    `${formatThaiDate(moment.slice(0, 10), language)} ${formMessages[language].clock(moment.slice(11, 16))}`,
  declaration: (version, language) => formMessages[language].agreed(version),
};

/** An answer as people read it: labels for choices, พ.ศ. dates, grouped IDs, baht. */
export const formatAnswer = (value: unknown, format: AnswerFormat): string => {
  const { schema, widget, language } = format;
  if (isLine(value)) return line(value, language);
  if (Array.isArray(value)) return value.map((each) => choice(each, schema)).join(', ');
  if (isObject(value)) return point(value) ?? place(value, format) ?? slot(value, language) ?? '';
  if (typeof value === 'boolean') return formMessages[language][value ? 'yes' : 'no'];
  if (typeof value === 'number') return ofNumber(value, format);
  const text = choice(value, schema);
  return Object.hasOwn(texts, widget) ? texts[widget]!(text, language) : text;
};
