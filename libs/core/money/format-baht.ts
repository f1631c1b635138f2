const inFull = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en-US');

/** Satang as baht with both decimals: 123450 → `1,234.50`. */
export const formatBaht = (satang: number): string => inFull.format(satang / 100);

/** Satang as baht, whole baht without decimals: 123400 → `1,234`, 123450 → `1,234.50`. */
export const formatShortBaht = (satang: number): string =>
  (satang % 100 === 0 ? whole : inFull).format(satang / 100);
