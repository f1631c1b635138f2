import { createContext, use } from 'react';
import type { Hold } from '#contracts/bookings';
import type { ServiceDetail } from '#contracts/catalog';
import type { RowMove } from '../model/asked-papers.js';

/** What a field may ask of the form around it, past its own answer. */
export interface ServiceState {
  readonly service: Pick<ServiceDetail, 'code' | 'lookUps' | 'bookings'>;
  /** Puts answers into other fields, by pointer. */
  readonly fillIn: (values: Readonly<Record<string, unknown>>) => void;
  /** Rows of a list moved: files of the rows move along. */
  readonly moveRows: (list: string, move: RowMove) => void;
  readonly holds: Readonly<Record<string, Hold>>;
  readonly keepHold: (pointer: string, hold: Hold | null) => void;
}

/** Missing in the form of an action, which has neither look-ups nor bookings. */
export const ServiceContext = createContext<ServiceState | null>(null);

export const useService = (): ServiceState | null => use(ServiceContext);
