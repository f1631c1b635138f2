import { own } from '#core/fields';
import { oncePer } from '#core/memo';
import { isRangeKind, type Row, type Table } from './table.js';

/** Rows that hold together from one day on: one of them, or the bands of a range. */
export interface Period {
  readonly validFrom: string;
  readonly validTo?: string;
  readonly rows: readonly Row[];
}

/** Rows with the same keys, ranges aside. */
export interface Group {
  /** Their keys, by column. */
  readonly keys: Readonly<Record<string, unknown>>;
  /** Oldest first. */
  readonly periods: readonly Period[];
}

/** One name for keys that are equal. */
export const keyOf = (keys: readonly unknown[]): string => JSON.stringify(keys);

const periodsOf = (rows: readonly Row[]): readonly Period[] => {
  const days = [...new Set(rows.map(({ validFrom }) => validFrom))].sort();
  return days.map((validFrom) => {
    const together = rows.filter((row) => row.validFrom === validFrom);
    const validTo = together[0]?.validTo;
    return { validFrom, ...(validTo !== undefined && { validTo }), rows: together };
  });
};

const makeGroups = ({ keys, rows }: Table): ReadonlyMap<string, Group> => {
  const columns = keys.filter(({ kind }) => !isRangeKind(kind)).map(({ id }) => id);
  const sorted = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(columns.map((id) => own(row.cells, id)));
    sorted.set(key, [...(sorted.get(key) ?? []), row]);
  }
  return new Map(
    [...sorted].map(([key, together]) => [
      key,
      {
        keys: Object.fromEntries(columns.map((id) => [id, own(together[0]!.cells, id)])),
        periods: periodsOf(together),
      },
    ]),
  );
};

/** The rows of a table by their keys and days. Worked out once per table. */
export const groupsOf = oncePer(makeGroups);

/** The period that holds on a day: the newest that has begun, unless it has ended. */
export const periodOn = ({ periods }: Group, day: string): Period | undefined => {
  const begun = periods.findLast(({ validFrom }) => validFrom <= day);
  return begun?.validTo !== undefined && begun.validTo < day ? undefined : begun;
};
