import { createContext, use } from 'react';

/** The repeating group around a row. */
export interface RowGroup {
  /** How the fields of a row stand: in the cells of a table, or one below another. */
  readonly layout: 'table' | 'cards';
  /** What one row is called: «สมาชิก». */
  readonly name: string;
}

export const RowContext = createContext<RowGroup | null>(null);

export const useRowGroup = (): RowGroup | null => use(RowContext);
