import { isTime } from '#core/thai';
import type { Calendar } from './working-days.js';

/** What keeps office hours from being counted by, and where. */
export type HoursFault =
  | { readonly at: 'opens' | 'closes'; readonly fault: 'no-time' }
  | { readonly at: 'closes'; readonly fault: 'closes-first' }
  | { readonly at: 'days'; readonly fault: 'no-weekdays' };

/** Hours are times of the day, the office closes after it opens, on at least one weekday, each named once. */
export const faultsOfHours = ({ opens, closes, days }: Calendar['officeHours']): readonly HoursFault[] => [
  ...(isTime(opens) ? [] : [{ at: 'opens', fault: 'no-time' } as const]),
  ...(isTime(closes) ? [] : [{ at: 'closes', fault: 'no-time' } as const]),
  ...(opens < closes ? [] : [{ at: 'closes', fault: 'closes-first' } as const]),
  ...(days.length > 0 && new Set(days).size === days.length
    ? []
    : [{ at: 'days', fault: 'no-weekdays' } as const]),
];
