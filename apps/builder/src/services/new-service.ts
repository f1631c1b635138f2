import {
  applyPattern,
  blankDraft,
  freeName,
  patterns,
  type Beginning,
  type PatternId,
  type ServiceDraft,
} from '#core/authoring';

/** A name for addresses out of an English title: `bucket-truck`. Titles without Latin letters give `service`. */
export const codeOfTitle = (english: string, taken: readonly string[]): string => {
  const name = english
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/-+$/, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  return freeName(name || 'service', taken, '-');
};

/** What a new service may begin with beside its facts. */
interface Source {
  /** Another service, taken over under a new name and code. */
  readonly template?: ServiceDraft | undefined;
  /** A ready workflow for a blank one. */
  readonly pattern?: PatternId | undefined;
}

/** The draft that a new service begins with: blank, blank with a ready workflow, or like another service. */
export const beginDraft = (beginning: Beginning, { template, pattern }: Source): ServiceDraft => {
  if (template) return { ...template, definition: { ...template.definition, ...beginning } };
  const blank = blankDraft(beginning);
  return pattern ? applyPattern(blank, patterns[pattern]) : blank;
};
