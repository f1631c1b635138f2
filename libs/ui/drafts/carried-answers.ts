import { isObject } from '#core/fields';
import type { Answers } from '#core/form';

const prefix = 'sala.carried.';

/** Keeps answers for the form of another service, for this visit only. */
export const carryAnswers = (service: string, answers: Answers): void => {
  try {
    sessionStorage.setItem(prefix + service, JSON.stringify(answers));
  } catch {
    // The other form then begins empty.
  }
};

/** Answers that another form handed over; nothing is left behind. */
export const takeCarried = (service: string): Answers => {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(prefix + service) ?? 'null');
    sessionStorage.removeItem(prefix + service);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};

export const hasCarried = (service: string): boolean => {
  try {
    return sessionStorage.getItem(prefix + service) !== null;
  } catch {
    return false;
  }
};
