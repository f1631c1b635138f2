import type { Text } from '#core/result';

/** What a row is found by. A range column says between which numbers, or amounts of satang, a row holds. */
export const keyKinds = ['choice', 'text', 'yes-no', 'number-range', 'money-range'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** What a row tells. Money is whole satang; a percentage has at most six decimals. */
export const valueKinds = ['satang', 'percent', 'integer', 'number', 'text'] as const;
export type ValueKind = (typeof valueKinds)[number];

/** Which end belongs to a range: «เกิน … แต่ไม่เกิน …», or from the first to below the second. */
export const rangeBounds = ['over-up-to', 'from-below'] as const;
export type RangeBounds = (typeof rangeBounds)[number];

/** Without `from` there is no lower end, without `to` no upper one. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
}

export type Cell = string | number | boolean | Range;

export interface KeyColumn {
  readonly id: string;
  readonly title: Text;
  readonly kind: KeyKind;
  readonly choices?: readonly string[];
  readonly bounds?: RangeBounds;
  readonly unit?: Text;
}

export interface ValueColumn {
  readonly id: string;
  readonly title: Text;
  readonly kind: ValueKind;
  /** The column of the same row that holds the legal ceiling. */
  readonly ceiling?: string;
  readonly unit?: Text;
}

export interface Row {
  /** First day, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Last day; without it, until rows with the same keys begin later. */
  readonly validTo?: string;
  readonly confirm?: Text;
  readonly legalBasis?: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Rates, tiers, ceilings: figures of the law or an ordinance, each with its days of validity. */
export interface Table {
  readonly id: string;
  readonly title: Text;
  readonly legalBasis?: string;
  readonly keys: readonly KeyColumn[];
  readonly values: readonly ValueColumn[];
  readonly rows: readonly Row[];
}

export const isRangeKind = (kind: KeyKind): boolean => kind === 'number-range' || kind === 'money-range';

/** The one range column of a table, if it has one. */
export const rangeColumn = ({ keys }: Table): KeyColumn | undefined =>
  keys.find(({ kind }) => isRangeKind(kind));
