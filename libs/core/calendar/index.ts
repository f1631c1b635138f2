export {
  addWorkingDays,
  dayOfMoment,
  isWorkingDay,
  workingDayBefore,
  workingDayFrom,
  workingDaysBetween,
  type Calendar,
} from './working-days.js';
export { effectiveReceipt } from './office-moment.js';
export { addDuration, type Duration } from './add-duration.js';
export { subtractDuration } from './subtract-duration.js';
export { faultsOfHours, type HoursFault } from './office-hours.js';
