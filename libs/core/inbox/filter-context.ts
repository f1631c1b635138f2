import { type Calendar, addDuration } from '#core/calendar';
import type { Actor } from '#core/access';
import type { FilterContext } from './filter.js';

/** How many working days ahead a due date counts as near. */
const soonWorkingDays = 3;
const recentMilliseconds = 30 * 24 * 3_600_000;

/** What the variables stand for, for this officer at this moment (RFC 3339, UTC). */
export const filterContext = (actor: Actor, now: string, calendar: Calendar): FilterContext => ({
  me: actor.id ?? '',
  'my-divisions': actor.divisions,
  now,
  soon: addDuration(now, { amount: soonWorkingDays, unit: 'working-days' }, calendar),
  recently: new Date(Date.parse(now) - recentMilliseconds).toISOString(),
});
