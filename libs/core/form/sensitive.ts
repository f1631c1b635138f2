import { mentionsOf } from '#core/expression';
import { isObject, own, pointerTo, type SchemaObject } from '#core/fields';
import { oncePer } from '#core/memo';
import { maskText } from '#core/thai';
import type { FormDefinition, Privacy, ServiceDefinition } from '#core/definition';
import { listFields } from './list-fields.js';
import type { Answers } from './evaluation.js';

/** Patterns of the fields that are encrypted at rest and masked until a case is taken (PDPA 2562 s.26 and by choice). */
export const sensitivePointers = (privacy: Privacy): readonly string[] =>
  privacy.groups.filter((group) => group.sensitive).flatMap((group) => group.fields);

/** What of a definition says who applies. */
export type Identifying = Pick<ServiceDefinition, 'privacy' | 'form'>;

/** Patterns of what readers may not see before they take a case: the sensitive fields, and who applies, wherever it was typed. */
export const maskedPointers = oncePer(({ privacy, form }: Identifying): readonly string[] => {
  const { name, phone, email, nationalId } = privacy.applicant;
  const identifying = [...name, phone, email, nationalId].filter((pointer) => pointer !== undefined);
  const typed = identifying.flatMap((pointer) => sourcesOf(pointer, form));
  return [...new Set([...sensitivePointers(privacy), ...identifying, ...typed])];
});

/** The free texts that a value is worked out from, in however many steps; choices that only steer that tell nobody’s name. */
const sourcesOf = (pointer: string, form: FormDefinition): readonly string[] => {
  const computed = form.computed?.find(({ target }) => target === pointer);
  if (!computed) return [];
  const named = new Set(mentionsOf(computed.value, { answers: '' }).map((mention) => mention.pointer));
  const texts = listFields(form).filter((field) => named.has(field.pointer) && isFreeText(field.schema));
  return texts.flatMap((field) => [field.pointer, ...sourcesOf(field.pointer, form)]);
};

const isFreeText = (schema: SchemaObject): boolean =>
  own(schema, 'type') === 'string' && own(schema, 'oneOf') === undefined && own(schema, 'enum') === undefined;

interface Sorter {
  readonly isSensitive: (pattern: string) => boolean;
  readonly hasSensitive: (pattern: string) => boolean;
}

const sorterOf = (patterns: readonly string[]): Sorter => {
  const pointers = new Set(patterns);
  const parents = new Set<string>();
  for (const pointer of pointers) {
    const names = pointer.split('/');
    for (const [depth] of names.entries()) parents.add(names.slice(0, depth).join('/'));
  }
  return { isSensitive: (pattern) => pointers.has(pattern), hasSensitive: (pattern) => parents.has(pattern) };
};

interface Halves {
  readonly open: unknown;
  readonly sensitive: unknown;
}

const splitValue = (value: unknown, pattern: string, sorter: Sorter): Halves => {
  if (sorter.isSensitive(pattern)) return { open: undefined, sensitive: value };
  if (!sorter.hasSensitive(pattern)) return { open: value, sensitive: undefined };
  if (Array.isArray(value)) {
    const rows = value.map((row) => splitValue(row, `${pattern}/*`, sorter));
    if (rows.every((row) => row.sensitive === undefined)) return { open: value, sensitive: undefined };
    return { open: rows.map((row) => row.open ?? {}), sensitive: rows.map((row) => row.sensitive ?? {}) };
  }
  if (!isObject(value)) return { open: value, sensitive: undefined };
  const halves = Object.entries(value).map(
    ([name, item]) => [name, splitValue(item, pointerTo(pattern, name), sorter)] as const,
  );
  const collect = (half: keyof Halves) =>
    Object.fromEntries(
      halves.map(([name, both]) => [name, both[half]] as const).filter(([, item]) => item !== undefined),
    );
  const sensitive = collect('sensitive');
  return { open: collect('open'), sensitive: Object.keys(sensitive).length > 0 ? sensitive : undefined };
};

/** Takes answers apart for storing; `sensitive` is null when there is nothing to encrypt. */
export const splitSensitive = (
  answers: Answers,
  privacy: Privacy,
): { open: Answers; sensitive: Answers | null } => {
  const { open, sensitive } = splitValue(answers, '', sorterOf(sensitivePointers(privacy)));
  return { open: open as Answers, sensitive: (sensitive as Answers | undefined) ?? null };
};

const mergeValue = (open: unknown, sensitive: unknown): unknown => {
  if (sensitive === undefined) return open;
  if (open === undefined) return sensitive;
  if (Array.isArray(open) && Array.isArray(sensitive))
    return open.map((row, index) => mergeValue(row, sensitive[index]));
  if (!isObject(open) || !isObject(sensitive)) return open;
  const names = new Set([...Object.keys(open), ...Object.keys(sensitive)]);
  return Object.fromEntries(
    [...names].map((name) => [name, mergeValue(own(open, name), own(sensitive, name))]),
  );
};

/** Puts together what `splitSensitive` took apart. */
export const mergeSensitive = (open: Answers, sensitive: Answers | null): Answers =>
  mergeValue(open, sensitive ?? undefined) as Answers;

const maskAll = (value: unknown): unknown => {
  if (value === undefined || value === null) return value;
  if (Array.isArray(value)) return value.map(maskAll);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, maskAll(item)]));
  return typeof value === 'string' ? maskText(value) : '••••';
};

/** Answers with every sensitive and identifying value masked: nothing of it can be read, its place stays. */
export const maskAnswers = (answers: Answers, definition: Identifying): Answers => {
  const { open, sensitive } = splitValue(answers, '', sorterOf(maskedPointers(definition)));
  return mergeSensitive(open as Answers, maskAll(sensitive) as Answers);
};
