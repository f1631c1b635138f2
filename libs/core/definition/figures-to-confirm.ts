import type { Text } from '#core/result';
import type { ServiceDefinition } from './meta/definition.js';

/** Rows of a table that a council must confirm for one reason. */
export interface FigureToConfirm {
  /** The first of them, as a pointer into the definition. */
  readonly pointer: string;
  readonly table: Text;
  readonly note: Text;
  readonly rows: number;
}

/** The figures of a definition that the council has to confirm before it relies on them, each reason once a table. */
export const figuresToConfirm = ({
  tables = [],
}: Pick<ServiceDefinition, 'tables'>): readonly FigureToConfirm[] => {
  const figures = new Map<string, FigureToConfirm>();
  for (const [at, { id, title, rows }] of tables.entries()) {
    for (const [index, { confirm }] of rows.entries()) {
      if (!confirm) continue;
      const key = `${id} ${confirm.th}`;
      const known = figures.get(key);
      figures.set(
        key,
        known
          ? { ...known, rows: known.rows + 1 }
          : { pointer: `/tables/${at}/rows/${index}`, table: title, note: confirm, rows: 1 },
      );
    }
  }
  return [...figures.values()];
};
