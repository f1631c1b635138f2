export { isNationalId, isJuristicId, formatNationalId } from './national-id.js';
export { toArabicDigits, toThaiDigits } from './digits.js';
export { normaliseText, searchKey } from './normalise.js';
export { looseKey } from './loose-key.js';
export { maskName, maskText } from './mask.js';
export { isDay, isPartialDay, addDays, daysBetween, weekdayOf } from './day.js';
export { buddhistYear, dayIn } from './buddhist-year.js';
export {
  fiscalMonthsLeft,
  fiscalQuarter,
  fiscalYear,
  fiscalYearEnd,
  fiscalYearStart,
} from './fiscal-year.js';
export { ageOn } from './age.js';
export { addMonths, monthOf, monthsBegun, monthsBetween, quarterOf } from './month.js';
export { parseBuddhistDate, type BuddhistDate } from './parse-buddhist-date.js';
export {
  bangkokDay,
  bangkokDayNumber,
  bangkokTime,
  formatLongThaiDate,
  formatThaiDate,
  formatThaiMoment,
  type Language,
} from './format-date.js';
export { isTime, readTime } from './read-time.js';
export { bahtText } from './baht-text.js';
export { receiptNumber } from './receipt-number.js';
