export { type Calendar, isWorkingDay, workingDaysBetween } from './working-days.js';
export { effectiveReceipt } from './office-moment.js';
export { addDuration } from './add-duration.js';
