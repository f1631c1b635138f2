import type { Catalogue, ServiceDefinition } from '#core/definition';
import type { Phrase } from './create-finder.js';

type Findable = Pick<ServiceDefinition, 'code' | 'title' | 'summary' | 'keywords'>;

const weighing =
  (weight: number) =>
  (words: string): Phrase => ({ words, weight });

/**
 * By what a service is found: its keywords first, then its name, what it is for, its code, and what else it is known by,
 * such as life events.
 */
export const servicePhrases = (
  { code, title, summary, keywords = [] }: Findable,
  also: readonly string[] = [],
): readonly Phrase[] => [
  ...keywords.map(weighing(1.2)),
  ...[title.th, title.en, code].map(weighing(1)),
  ...also.map(weighing(0.8)),
  ...[summary.th, summary.en].map(weighing(0.6)),
];

/** What the life events are called that a service belongs to. */
export const eventWords = ({ lifeEvents }: Pick<Catalogue, 'lifeEvents'>, code: string): readonly string[] =>
  lifeEvents
    .filter(({ services }) => services.includes(code))
    .flatMap(({ title, keywords = [] }) => [title.th, title.en, ...keywords]);
