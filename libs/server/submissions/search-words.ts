import type { Answers } from '#core/form';
import { isNationalId, searchKey } from '#core/thai';
import type { ApplicantFacts } from './applicant-facts.js';

/** Enough to find a case by; the answers themselves are not copied into the index. */
const mostLetters = 800;

/** What looks like an identity or a way to reach somebody is found by its blind index only. */
const isPrivate = (word: string): boolean =>
  isNationalId(word) || /^\+?[\d\s-]{9,}$/.test(word) || word.includes('@');

/** Keys of the form: choices, files, days. */
const isTechnical = (word: string): boolean => /^[\x21-\x7e]*$/.test(word) && /[-_:]|^\d+$/.test(word);

const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};

/**
 * Normalised text by which a case is found: name, and words of the answers that lie in the open. Of sealed services
 * nothing. Each word follows a space once the receipt number stands before it.
 */
export const searchWords = (facts: ApplicantFacts, open: Answers, sealed: boolean): string => {
  if (sealed) return '';
  const hidden = new Set<string | null>([facts.phone, facts.nationalId, facts.email]);
  const words = wordsIn(open).filter((word) => !hidden.has(word) && !isPrivate(word) && !isTechnical(word));
  const named = [facts.name, ...words.filter((word) => !facts.name.includes(word))];
  return searchKey(named.join(' ').replaceAll(/\s+/g, ' ').slice(0, mostLetters));
};
