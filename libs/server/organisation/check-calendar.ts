import { faultsOfHours, type HoursFault } from '#core/calendar';
import { type Problem, type Result, fail, ok, problemAt } from '#core/result';
import { isDay } from '#core/thai';
import type { CalendarFacts } from '#contracts/organisation';

const holidayProblems = ({ holidays }: CalendarFacts): readonly Problem[] => {
  const first = new Map<string, number>();
  return holidays.flatMap(({ date }, index) => {
    const at = `/calendar/holidays/${index}/date`;
    if (!isDay(date)) return [noDay(at)];
    if (first.has(date)) return [twice(at)];
    first.set(date, index);
    return [];
  });
};

const hourProblems = ({ officeHours }: CalendarFacts): readonly Problem[] =>
  faultsOfHours(officeHours).map(({ at, fault }) => hourProblem[fault](`/calendar/officeHours/${at}`));

/** A calendar that time can be counted by: real days, each once; an office that opens before it closes, on some weekday. */
export const checkCalendar = (calendar: CalendarFacts): Result<CalendarFacts> => {
  const problems = [...hourProblems(calendar), ...holidayProblems(calendar)];
  return problems.length > 0 ? fail(...problems) : ok(calendar);
};

/** What changed between two calendars, for the audit trail. */
export const calendarChanges = (before: CalendarFacts, after: CalendarFacts) => {
  const days = ({ holidays }: CalendarFacts) => holidays.map(({ date }) => date);
  const [had, has] = [new Set(days(before)), new Set(days(after))];
  const hours = ({ officeHours }: CalendarFacts) => JSON.stringify(officeHours);
  return {
    added: days(after).filter((day) => !had.has(day)),
    removed: days(before).filter((day) => !has.has(day)),
    hoursChanged: hours(before) !== hours(after),
  };
};

const noDay = (at: string): Problem => problemAt(at, 'calendar.no-day', 'วันที่ไม่ถูกต้อง', 'This is no day');
const twice = (at: string): Problem =>
  problemAt(at, 'calendar.duplicate-day', 'มีวันนี้อยู่แล้ว', 'This day stands twice');

const hourProblem: Readonly<Record<HoursFault['fault'], (at: string) => Problem>> = {
  'no-time': (at) => problemAt(at, 'calendar.no-time', 'เวลาไม่ถูกต้อง', 'This is no time'),
  'closes-first': (at) =>
    problemAt(at, 'calendar.closes-first', 'เวลาปิดต้องอยู่หลังเวลาเปิด', 'The office closes before it opens'),
  'no-weekdays': (at) =>
    problemAt(
      at,
      'calendar.no-weekdays',
      'เลือกวันทำการอย่างน้อยหนึ่งวัน และไม่ซ้ำกัน',
      'Name at least one weekday, each once',
    ),
};
