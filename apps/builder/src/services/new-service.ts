import { blankDraft, freeName, type Beginning, type ServiceDraft } from '#core/authoring';

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

/** The draft that a new service begins with: blank, or another service under a new name and code. */
export const beginDraft = (beginning: Beginning, template: ServiceDraft | undefined): ServiceDraft =>
  template ? { ...template, definition: { ...template.definition, ...beginning } } : blankDraft(beginning);
