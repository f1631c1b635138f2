import type { ServiceDetail } from '#contracts/catalog';
import type { serviceMessages } from './messages.js';

type Words = (typeof serviceMessages)['th'];
type Clock = ServiceDetail['clocks'][number];
type Duration = Extract<Clock['length'], { amount: number }>;

/** «7 วันทำการ» */
export const durationWords = ({ amount, unit }: Duration, t: Words): string => {
  if (unit === 'hours') return t.hours(amount);
  return unit === 'days' ? t.days(amount) : t.workingDays(amount);
};

const roughHours: Readonly<Record<Duration['unit'], number>> = { hours: 1, days: 24, 'working-days': 34 };

const bySize = (one: Duration, other: Duration): number =>
  one.amount * roughHours[one.unit] - other.amount * roughHours[other.unit];

/** How long a clock allows: one length, or from the shortest to the longest where it depends on the answers. */
export const clockWords = ({ length }: Clock, t: Words): string => {
  if ('amount' in length) return t.upTo(durationWords(length, t));
  const lengths = [...length.cases.map((each) => each.length), length.otherwise].sort(bySize);
  const first = durationWords(lengths[0] as Duration, t);
  const last = durationWords(lengths.at(-1) as Duration, t);
  return first === last ? t.upTo(first) : t.fromTo(first, last);
};
