/** Arithmetic on days of the Gregorian calendar as `YYYY-MM-DD`. No time zone is involved. */
const millisecondsPerDay = 86_400_000;
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

export const daysInMonth = (year: number, month: number): number => {
  const lastDay = new Date(0);
  lastDay.setUTCFullYear(year, month, 0);
  return lastDay.getUTCDate();
};

export const padded = (value: number, width: number): string => String(value).padStart(width, '0');

export const dayOf = (year: number, month: number, day: number): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** Whether the text is a day that exists: `2026-02-30` isn’t one. */
export const isDay = (value: string): boolean => {
  const match = dayPattern.exec(value);
  if (!match) return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month);
};

const partialPattern = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** Whether the text is a day, or the part of one that is known: `YYYY` or `YYYY-MM`. */
export const isPartialDay = (value: string): boolean => partialPattern.test(value) || isDay(value);

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;

/** The day so many calendar days later (earlier when negative). */
export const addDays = (day: string, amount: number): string =>
  new Date((dayNumber(day) + amount) * millisecondsPerDay).toISOString().slice(0, 10);

/** Calendar days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** ISO weekday: Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
