import type { ServiceDetail } from '#contracts/catalog';
import { isObject, own } from '#core/fields';
import { localiseForm } from '#core/form';
import { formatShortBaht } from '#core/money';
import type { Text } from '#core/result';
import {
  groupsOf,
  isRangeKind,
  periodOn,
  type KeyColumn,
  type Range,
  type Row,
  type Table,
} from '#core/tables';
import type { Language } from '#core/thai';
import type { manualMessages } from './messages.js';

type Words = (typeof manualMessages)['th'];

export interface RateList {
  readonly id: string;
  readonly title: Text;
  /** Heads of the columns of figures. */
  readonly heads: readonly Text[];
  readonly lines: readonly { readonly label: string; readonly figures: readonly string[] }[];
}

/** Longer lists don't belong on a manual of three pages: they are named with their least and most. */
export const mostLines = 24;

type Titles = ReadonlyMap<unknown, string>;

const listsOfChoices = (schema: unknown): readonly Titles[] => {
  if (!isObject(schema)) return [];
  const choices = Array.isArray(schema['oneOf']) ? schema['oneOf'].filter(isObject) : [];
  const offered = choices.filter((choice) => 'const' in choice && typeof choice['title'] === 'string');
  const nested = Object.values(schema).flatMap((part) =>
    Array.isArray(part) ? part.flatMap(listsOfChoices) : listsOfChoices(part),
  );
  return offered.length === 0
    ? nested
    : [new Map(offered.map((choice) => [choice['const'], choice['title'] as string])), ...nested];
};

/** Words for the choices of a column: those of the form’s list that offers the most of them, and at least half. */
const titlesOf = ({ choices = [] }: KeyColumn, lists: readonly Titles[]): Titles | undefined => {
  const covered = (list: Titles) => choices.filter((choice) => list.has(choice)).length;
  const best = lists.toSorted((one, other) => covered(other) - covered(one))[0];
  return best && covered(best) * 2 >= choices.length ? best : undefined;
};

const rangeWords = ({ from, to }: Range, unit: string, t: Words, isMoney: boolean): string => {
  const shown = (end: number) => (isMoney ? formatShortBaht(end) : end.toLocaleString('en-US'));
  if (from === undefined) return to === undefined ? '' : `${t.upTo(shown(to))} ${unit}`;
  return to === undefined ? `${t.over(shown(from))} ${unit}` : `${t.between(shown(from), shown(to))} ${unit}`;
};

const textColumn = ({ values }: Table): string | undefined => values.find(({ kind }) => kind === 'text')?.id;

interface Reading {
  readonly lists: readonly Titles[];
  readonly language: Language;
  readonly t: Words;
}

/** What a cell of a key says; null when nothing but a name of the system is known for it. */
const keyWords = (column: KeyColumn, row: Row, table: Table, { lists, language, t }: Reading) => {
  const cell = own(row.cells, column.id);
  const unit = column.unit?.[language] ?? '';
  if (isRangeKind(column.kind)) return rangeWords(cell as Range, unit, t, column.kind === 'money-range');
  if (typeof cell === 'boolean') return `${column.title[language]}: ${cell ? t.yes : t.no}`;
  const name = titlesOf(column, lists)?.get(cell) ?? own(row.cells, textColumn(table) ?? '');
  if (typeof name === 'string') return name;
  return /[ก-๛]/.test(String(cell)) ? String(cell) : null;
};

const figureColumns = ({ values }: Table) => {
  const ceilings = new Set(values.map(({ ceiling }) => ceiling));
  return values.filter(({ id, kind }) => (kind === 'satang' || kind === 'percent') && !ceilings.has(id));
};

const figure = (kind: string, value: unknown, t: Words): string =>
  kind === 'percent' ? t.percent(String(value)) : t.baht(formatShortBaht(Number(value)));

const rowsToday = (table: Table, today: string): readonly Row[] =>
  [...groupsOf(table).values()].flatMap((group) => periodOn(group, today)?.rows ?? []);

const listOf = (table: Table, today: string, reading: Reading): RateList | null => {
  const columns = figureColumns(table);
  const rows = rowsToday(table, today);
  const lines = rows.flatMap((row) => {
    const labels = table.keys.map((column) => keyWords(column, row, table, reading));
    if (labels.includes(null)) return [];
    const figures = columns.map(({ id, kind }) => figure(kind, own(row.cells, id), reading.t));
    return [{ label: labels.filter(Boolean).join(' · '), figures }];
  });
  if (lines.length === 0) return null;
  const head = ({ title, unit }: Table['values'][number]): Text =>
    unit ? { th: `${title.th} ${unit.th}`, en: `${title.en} ${unit.en}` } : title;
  return { id: table.id, title: table.title, heads: columns.map(head), lines };
};

/** The figures that the fees of a service are worked out by, as they stand on a day. */
export const ratesOf = (
  { fees, form, tables = [] }: ServiceDetail,
  today: string,
  language: Language,
  t: Words,
): readonly RateList[] => {
  if (fees.length === 0) return [];
  const read = JSON.stringify([fees, form.computed]);
  const lists = listsOfChoices(localiseForm(form, language).schema);
  return tables
    .filter((table) => figureColumns(table).length > 0 && read.includes(`tables.${table.id}.`))
    .flatMap((table) => listOf(table, today, { lists, language, t }) ?? []);
};
