/**
 * The day that counts for a date of birth of which a part is unknown: the first of the month, or of the calendar year
 * (ป.พ.พ. มาตรา 16), which was 1 April until พ.ศ. 2483. A whole day stays.
 */
export const knownBirthday = (birth: string): string => {
  if (birth.length === 10) return birth;
  if (birth.length === 7) return `${birth}-01`;
  return Number(birth) <= 1940 ? `${birth}-04-01` : `${birth}-01-01`;
};

/**
 * Whole years of age on a day. An unknown day counts as the first of the month, an unknown day and month as the first
 * day of that calendar year (ป.พ.พ. มาตรา 16), which was 1 April until พ.ศ. 2483. Negative before birth.
 */
export const ageOn = (birth: string, on: string): number => {
  const birthday = knownBirthday(birth);
  const years = Number(on.slice(0, 4)) - Number(birthday.slice(0, 4));
  return on.slice(5) < birthday.slice(5) ? years - 1 : years;
};
