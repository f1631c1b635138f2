import type { Text } from '#core/result';

/** What a definition is made of, as people speak of it. */
export const thingSorts = [
  'head',
  'field',
  'page',
  'section',
  'rule',
  'computed',
  'check',
  'attachment',
  'fee',
  'table',
  'state',
  'action',
  'clock',
  'flag',
  'approval',
  'workflow',
  'notification',
  'document',
  'notice',
  'register',
  'booking',
  'party',
  'window',
  'privacy',
  'manual',
] as const;
export type ThingSort = (typeof thingSorts)[number];

/** One thing of a definition, ready to be compared with what it was. */
export interface Thing {
  readonly sort: ThingSort;
  /** Its pointer when it is a field, else its id or key. */
  readonly name: string;
  /** Where it stands: a pointer into the definition. */
  readonly path: string;
  readonly title: Text;
  /** All that it says about itself, without its name. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What it stands in, by name: the section of a field, the page of a section; empty when in nothing. */
  readonly home: string;
  /** How its home is called. */
  readonly homeTitle: Text;
  /** Whether its place among its neighbours means something. */
  readonly ordered: boolean;
}

export const nowhere: Text = { th: '', en: '' };
