import type { ServiceDefinition } from '#core/definition';
import type { Text } from '#core/result';

type Window = NonNullable<ServiceDefinition['rounds']>['windows'][number];
type Source = Pick<ServiceDefinition, 'rounds' | 'effective'>;

/** Whether a service can be filed on a day. */
export type Opening =
  | {
      readonly open: true;
      /** Ids of the windows that are open; none when the service knows no windows. */
      readonly windows: readonly string[];
    }
  | {
      readonly open: false;
      /** What is said meanwhile, if the definition says it. */
      readonly words?: Text;
      /** The day on which it opens again, if that is known. */
      readonly opens?: string;
      /** Code of the service that took its place. */
      readonly instead?: string;
    };

const isYearly = (day: string): boolean => day.length === 5;

/** Windows of every year may go over its end: 1 October to 30 September. */
const isOpen = ({ opens, closes }: Window, day: string): boolean => {
  if (!isYearly(opens)) return opens <= day && day <= closes;
  const today = day.slice(5);
  return opens <= closes ? opens <= today && today <= closes : today >= opens || today <= closes;
};

/** The next day on which a window opens. A window on 29 February opens in leap years. */
const nextOpening = ({ opens }: Window, day: string): string | null => {
  if (!isYearly(opens)) return opens > day ? opens : null;
  const year = Number(day.slice(0, 4));
  const years = opens === '02-29' ? 9 : 2;
  const days = Array.from(
    { length: years },
    (_, later) => `${String(year + later).padStart(4, '0')}-${opens}`,
  );
  return days.find((one) => one > day && (opens !== '02-29' || isLeapDay(one))) ?? null;
};

const isLeapDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

const earliest = (days: readonly (string | null)[]): string | undefined =>
  days.filter((day) => day !== null).toSorted()[0];

/**
 * Whether a service can be filed on a day in Bangkok: it is in force, and one of its windows is open. A service that says
 * nothing of either is always open. Cases that were filed go on whatever this says.
 */
export const openingOn = ({ rounds, effective }: Source, day: string): Opening => {
  const { from, to, note, instead } = effective ?? {};
  if (from !== undefined && day < from) return { open: false, ...(note && { words: note }), opens: from };
  if (to !== undefined && day > to)
    return { open: false, ...(note && { words: note }), ...(instead !== undefined && { instead }) };
  if (!rounds) return { open: true, windows: [] };
  const windows = rounds.windows.filter((window) => isOpen(window, day)).map(({ id }) => id);
  if (windows.length > 0) return { open: true, windows };
  const opens = earliest(rounds.windows.map((window) => nextOpening(window, day)));
  return { open: false, words: rounds.closed, ...(opens !== undefined && { opens }) };
};
