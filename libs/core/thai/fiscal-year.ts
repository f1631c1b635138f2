/** The government’s fiscal year of a day, as a Buddhist year: it begins on 1 October of the year before. */
export const fiscalYear = (day: string): number =>
  Number(day.slice(0, 4)) + 543 + (day.slice(5, 7) >= '10' ? 1 : 0);
