/** How a value may be written; without one, the sort of field says it. */
export const valueFormats = [
  'date',
  'short-date',
  'number',
  'baht',
  'baht-text',
  'area',
  'address',
  'masked',
  'plain',
] as const;
export type ValueFormat = (typeof valueFormats)[number];

/** `{{answers.applicant.firstName|masked}}` taken apart. */
export interface Placeholder {
  readonly path: readonly string[];
  readonly format?: ValueFormat;
}

/** A piece of a template: words as they stand, or a place for a value. */
export type Piece = string | Placeholder;

/** What is wrong with a template, with the words that are wrong. */
export interface TemplateFault {
  readonly kind: 'not-closed' | 'no-path' | 'unknown-format';
  readonly at: string;
}

export interface Template {
  readonly pieces: readonly Piece[];
  readonly faults: readonly TemplateFault[];
}

const place = /\{\{([^{}]*)\}\}/g;
const path = /^[a-z][A-Za-z0-9_]*(?:\.[a-z][A-Za-z0-9_]*)*$/;

const isFormat = (name: string): name is ValueFormat => (valueFormats as readonly string[]).includes(name);

const read = (inner: string): Placeholder | TemplateFault => {
  const [name = '', format, ...more] = inner.split('|').map((part) => part.trim());
  if (!path.test(name)) return { kind: 'no-path', at: inner.trim() };
  if (more.length > 0 || (format !== undefined && !isFormat(format)))
    return { kind: 'unknown-format', at: [format, ...more].join('|') };
  return { path: name.split('.'), ...(format !== undefined && { format }) };
};

/**
 * Takes a template apart. Templates pick values by name and know no logic: no conditions, loops, calls or addresses. What is
 * no placeholder stays as it is written; a faulty one is left out of the pieces and told among the faults.
 */
export const parseTemplate = (text: string): Template => {
  const pieces: Piece[] = [];
  const faults: TemplateFault[] = [];
  let from = 0;
  const words = (until: number): void => {
    const between = text.slice(from, until);
    if (/\{\{|\}\}/.test(between)) faults.push({ kind: 'not-closed', at: between.trim().slice(0, 60) });
    else if (between !== '') pieces.push(between);
  };
  for (const { 0: whole, 1: inner = '', index } of text.matchAll(place)) {
    words(index);
    from = index + whole.length;
    const found = read(inner);
    if ('kind' in found) faults.push(found);
    else pieces.push(found);
  }
  words(text.length);
  return { pieces, faults };
};
