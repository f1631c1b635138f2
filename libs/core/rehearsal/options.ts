import type { Calendar } from '#core/calendar';
import type { Journey } from '#core/definition';
import type { FormContext } from '#core/form';
import { problemAt, type Problem } from '#core/result';
import { bangkokDay } from '#core/thai';

/** What a rehearsal may know of the council. */
export interface RehearsalOptions {
  /** Numbers of the council’s villages. */
  readonly villages: readonly number[];
  /** Office hours and holidays; without them Monday to Friday, 08:30 to 16:30, no holidays. */
  readonly calendar?: Calendar;
}

const plainCalendar: Calendar = {
  officeHours: { opens: '08:30', closes: '16:30', days: [1, 2, 3, 4, 5] },
  holidays: [],
};

export const calendarOf = ({ calendar }: RehearsalOptions): Calendar => calendar ?? plainCalendar;

/** The options of a journey: by its own calendar when it pins one. */
export const optionsOf = (
  { calendar }: Pick<Journey, 'calendar'>,
  options: RehearsalOptions,
): RehearsalOptions =>
  calendar
    ? {
        ...options,
        calendar: {
          officeHours: { ...plainCalendar.officeHours, ...calendar.officeHours },
          holidays: calendar.holidays.map((date) => ({ date })),
        },
      }
    : options;

/** Samples that say no day are filed on this one. */
const usualDay = '2026-11-23';

/** A moment of a sample or journey: a bare day means nine in the morning in Bangkok. */
export const momentOf = (written: string = usualDay): string =>
  new Date(written.length === 10 ? `${written}T09:00:00+07:00` : written).toISOString();

export const contextAt = (
  moment: string,
  options: RehearsalOptions,
  files: FormContext['files'],
): FormContext => ({
  today: bangkokDay(moment),
  council: { villages: options.villages },
  calendar: calendarOf(options),
  ...(files && { files }),
});

export const missed = (path: string, code: string, th: string, en: string): Problem =>
  problemAt(path, `rehearsal.${code}`, th, en);

export const show = (value: unknown): string => (value === undefined ? '–' : JSON.stringify(value));
