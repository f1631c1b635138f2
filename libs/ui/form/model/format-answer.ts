import { choicesOf, isObject, type SchemaObject } from '#core/fields';
import { formatNationalId, formatThaiDate } from '#core/thai';
import type { CouncilPublic } from '#contracts/catalog';
import type { Language } from '#ui/kit';
import { formMessages } from '../messages.js';
import { formatPhone } from './format-phone.js';
import { numberAt } from './read.js';

export interface AnswerFormat {
  readonly schema: SchemaObject;
  /** The control that the field would have, which says what sort of value it is. */
  readonly widget: string;
  readonly language: Language;
  readonly villages: CouncilPublic['villages'];
}

const money = (satang: number, language: Language): string =>
  `${(satang / 100).toLocaleString('en-US', { minimumFractionDigits: satang % 100 === 0 ? 0 : 2 })} ${formMessages[language].baht}`;

const village = (number: number, { language, villages }: AnswerFormat): string => {
  const found = villages.find((each) => each.number === number);
  return formMessages[language].village(number, found?.name[language] || found?.name.th || '').trim();
};

const point = (value: SchemaObject): string | null => {
  const lat = numberAt(value, 'lat');
  const lng = numberAt(value, 'lng');
  return lat === undefined || lng === undefined ? null : `${lat.toFixed(6)}, ${lng.toFixed(6)}`;
};

const choice = (value: unknown, schema: SchemaObject): string =>
  choicesOf(schema)?.find((each) => each.value === value)?.title ?? String(value);

/** An answer as people read it: labels for choices, พ.ศ. dates, grouped IDs, baht. */
export const formatAnswer = (value: unknown, format: AnswerFormat): string => {
  const { schema, widget, language } = format;
  if (Array.isArray(value)) return value.map((each) => choice(each, schema)).join(', ');
  if (isObject(value)) return point(value) ?? '';
  if (typeof value === 'boolean') return formMessages[language][value ? 'yes' : 'no'];
  if (typeof value === 'number') {
    if (widget === 'money') return money(value, language);
    return widget === 'village'
      ? village(value, format)
      : value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  }
  const text = choice(value, schema);
  if (widget === 'date') return formatThaiDate(text, language);
  if (widget === 'phone') return formatPhone(text);
  return widget === 'national-id' ? formatNationalId(text) : text;
};
