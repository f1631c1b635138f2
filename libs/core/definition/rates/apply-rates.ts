import { own } from '#core/fields';
import { fail, ok, type Problem, type Result } from '#core/result';
import { groupsOf, periodOn, type Cell, type Row, type Table } from '#core/tables';
import { addDays } from '#core/thai';
import { canonicalJson } from '../canonical-json.js';
import type { ServiceDefinition } from '../meta/definition.js';
import type { CouncilRate } from '../meta/rates.js';
import { rateProblems } from './rate-problems.js';

interface Placed {
  readonly rate: CouncilRate;
  readonly path: string;
}

const same = (one: unknown, other: unknown): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null);

const compareDays = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const isMeant = ({ where = {} }: CouncilRate, { keys }: Table, { cells }: Row): boolean =>
  Object.keys(where).length === keys.length && keys.every(({ id }) => same(own(where, id), own(cells, id)));

const judge = (
  { rate, path }: Placed,
  table: Table,
  row: Row,
  service: ServiceDefinition,
): Problem | null => {
  const column = table.values.find(({ id }) => id === rate.column)!;
  const place = { service, table, column };
  const most = column.ceiling === undefined ? undefined : own(row.cells, column.ceiling);
  if (['satang', 'integer'].includes(column.kind) && !Number.isSafeInteger(rate.value))
    return rateProblems.kind(path, place);
  return typeof most === 'number' && rate.value > most
    ? rateProblems.overCeiling(path, place, rate.value, most)
    : null;
};

const withValue = ({ validFrom, validTo, cells }: Row, { column, value, basis }: CouncilRate): Row => ({
  validFrom,
  ...(validTo !== undefined && { validTo }),
  legalBasis: basis,
  cells: { ...cells, [column]: value as Cell },
});

const endingBefore = (row: Row, day: string): Row =>
  row.validTo !== undefined && row.validTo >= day ? { ...row, validTo: addDays(day, -1) } : row;

/**
 * One rate laid over a table: the rows that hold together with the one that is meant are written anew from the day on;
 * those of older days stay, so that older cases cost what they did.
 */
const layOver = (table: Table, placed: Placed, service: ServiceDefinition): Result<Table> => {
  const { rate, path } = placed;
  const periods = [...groupsOf(table).values()].flatMap((group) => periodOn(group, rate.from) ?? []);
  const period = periods.find(({ rows }) => rows.some((row) => isMeant(rate, table, row)));
  const meant = period?.rows.find((row) => isMeant(rate, table, row));
  if (!period || !meant) return fail(rateProblems.noRow(path, table, rate.from));
  const wrong = judge(placed, table, meant, service);
  if (wrong) return fail(wrong);
  const before = new Set(period.rows);
  const anew = period.rows.map((row) => ({
    ...(row === meant ? withValue(row, rate) : row),
    validFrom: rate.from,
  }));
  const kept = table.rows.flatMap((row) => {
    if (!before.has(row)) return [row];
    return row.validFrom === rate.from ? [] : [endingBefore(row, rate.from)];
  });
  const rows = [...kept, ...anew].toSorted((one, other) => compareDays(one.validFrom, other.validFrom));
  return ok({ ...table, rows });
};

const layAll = (
  table: Table,
  rates: readonly Placed[],
  service: ServiceDefinition,
  problems: Problem[],
): Table =>
  rates.reduce((laid, placed) => {
    if (!laid.values.some(({ id }) => id === placed.rate.column)) {
      problems.push(rateProblems.noColumn(placed.path, placed.rate.column, laid));
      return laid;
    }
    const next = layOver(laid, placed, service);
    if (!next.ok) problems.push(...next.problems);
    return next.ok ? next.value : laid;
  }, table);

/**
 * Lays the rates of the council’s ordinances over the tables of a bundled definition. Refuses `council.rate-no-table`,
 * `-no-column`, `-no-row`, `-kind`, and `-over-ceiling` where a figure lies above the legal ceiling of its row; pointers
 * lead into the profile. Rates of other services are left alone; the older days of a table are too.
 */
export const applyRates = (
  definition: ServiceDefinition,
  rates: readonly CouncilRate[],
): Result<ServiceDefinition> => {
  const placed = rates
    .map((rate, at) => ({ rate, path: `/rates/${at}` }))
    .filter(({ rate }) => rate.service === definition.code)
    .toSorted((one, other) => compareDays(one.rate.from, other.rate.from));
  if (placed.length === 0) return ok(definition);
  const { tables = [] } = definition;
  const known = new Set(tables.map(({ id }) => id));
  const problems = placed
    .filter(({ rate }) => !known.has(rate.table))
    .map(({ rate, path }) => rateProblems.noTable(path, rate.table, definition));
  const laid = tables.map((table) =>
    layAll(
      table as Table,
      placed.filter(({ rate }) => rate.table === table.id),
      definition,
      problems,
    ),
  );
  return problems.length > 0 ? fail(...problems) : ok({ ...definition, tables: laid as typeof tables });
};
