import { formatShortBaht } from '#core/money';
import { problemAt, type Problem } from '#core/result';
import type { Table, ValueColumn } from '#core/tables';
import type { ServiceDefinition } from '../meta/definition.js';

const shown = ({ kind }: ValueColumn, value: number, language: 'th' | 'en'): string => {
  if (kind === 'satang') return `${formatShortBaht(value)} ${language === 'th' ? 'บาท' : 'baht'}`;
  return kind === 'percent' ? `${value}%` : String(value);
};

interface Place {
  readonly service: ServiceDefinition;
  readonly table: Table;
  readonly column: ValueColumn;
}

const nameOf = ({ service, table, column }: Place, language: 'th' | 'en'): string =>
  [service.title, table.title, column.title].map((title) => title[language] || title.th).join(' › ');

/** What is wrong with a rate of the council, at its place in the profile, in words for whoever keeps the ordinance. */
export const rateProblems = {
  noTable: (path: string, table: string, { title }: ServiceDefinition): Problem =>
    problemAt(
      `${path}/table`,
      'council.rate-no-table',
      `«${title.th}» ไม่มีตารางชื่อ ${table}`,
      `“${title.en}” has no table called ${table}`,
    ),
  noColumn: (path: string, column: string, { title }: Table): Problem =>
    problemAt(
      `${path}/column`,
      'council.rate-no-column',
      `ตาราง «${title.th}» ไม่มีช่องค่าชื่อ ${column}`,
      `The table “${title.en}” has no column of figures called ${column}`,
    ),
  noRow: (path: string, { title }: Table, from: string): Problem =>
    problemAt(
      `${path}/where`,
      'council.rate-no-row',
      `ตาราง «${title.th}» ไม่มีแถวนี้ ณ วันที่ ${from}`,
      `The table “${title.en}” has no such row on ${from}`,
    ),
  kind: (path: string, place: Place): Problem =>
    problemAt(
      `${path}/value`,
      'council.rate-kind',
      `${nameOf(place, 'th')}: ต้องเป็นจำนวนเต็ม (เงินเป็นสตางค์)`,
      `${nameOf(place, 'en')}: this must be a whole number (money in satang)`,
    ),
  overCeiling: (path: string, place: Place, value: number, most: number): Problem =>
    problemAt(
      `${path}/value`,
      'council.rate-over-ceiling',
      `${nameOf(place, 'th')}: ${shown(place.column, value, 'th')} เกินเพดานตามกฎหมาย ${shown(place.column, most, 'th')}`,
      `${nameOf(place, 'en')}: ${shown(place.column, value, 'en')} is above the legal ceiling of ${shown(place.column, most, 'en')}`,
    ),
};
