import type { ServiceDefinition } from '#core/definition';
import type { Text } from '#core/result';

export const patternIds = ['request', 'permit', 'benefit', 'tip', 'survey'] as const;
export type PatternId = (typeof patternIds)[number];

/** A workflow to begin from, with all that it needs beside it; the lint finds nothing wrong with it. */
export interface Pattern {
  readonly id: PatternId;
  readonly title: Text;
  /** One sentence: for which services. */
  readonly about: Text;
  /** What sort of service it makes. */
  readonly kind: ServiceDefinition['kind'];
  readonly workflow: ServiceDefinition['workflow'];
  readonly notifications: NonNullable<ServiceDefinition['notifications']>;
  readonly documents?: NonNullable<ServiceDefinition['documents']>;
  /** Put in where the service has no fee yet. */
  readonly fees?: ServiceDefinition['fees'];
  /** Put in where the service rests on no law yet. */
  readonly legalBasis?: ServiceDefinition['legalBasis'];
  /** Only officers who are named for it see its cases, and the public none of them. */
  readonly sealed?: boolean;
}
