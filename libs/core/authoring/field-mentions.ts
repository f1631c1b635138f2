import { mentionsOf, type Roots } from '#core/expression';
import { isObject, pointerNames, scopeOf, valueAt } from '#core/fields';
import { answerAddress, findingAddress, replyAddress, type FieldAddress } from './field-address.js';
import { lastOnly } from './last-only.js';
import { markedIn, type Marked } from './marked.js';
import type { ServiceDraft } from './service-draft.js';

/** A place in a draft, outside the form’s schema and uiSchema, that names a field. */
export interface FieldMention {
  readonly address: FieldAddress;
  readonly path: string;
  /** As the value itself, as a key of an object, or inside the text of an expression. */
  readonly as: 'value' | 'key' | 'expression';
}

const actions = '/definition/workflow/actions/';

const replyForm = /^\/definition\/parties\/(\d+)\/form\//;

/** The small form beside which a path stands: of an action, or of what a third party is asked. */
const smallFormAt = (path: string): FieldAddress | undefined => {
  if (path.startsWith(actions)) return findingAddress(pointerNames(path)[3]!, '');
  const [, party] = replyForm.exec(path) ?? [];
  return party === undefined ? undefined : replyAddress(party, '');
};

/** Pointers inside an action or a question are those of its own form; all others are answers. */
export const addressAt = (path: string, pointer: string): FieldAddress =>
  (smallFormAt(path) ?? answerAddress('')) + pointer;

const rowScopeAt = (draft: ServiceDraft, path: string): string | undefined => {
  const [, form, part, index] = pointerNames(path);
  if (form !== 'form') return undefined;
  const { computed = [], checks = [] } = draft.definition.form;
  const field =
    part === 'computed'
      ? computed[Number(index)]?.target
      : part === 'checks' && checks[Number(index)]?.fields[0];
  const scope = field ? scopeOf(field) : '';
  return scope === '' ? undefined : scope;
};

/** What the variables of an expression mean at its place in a draft, as prefixes of field addresses. */
export const rootsAt = (draft: ServiceDraft, path: string): Roots => {
  const input = smallFormAt(path);
  const row = rowScopeAt(draft, path);
  return {
    answers: answerAddress(''),
    findings: '/findings',
    ...(input !== undefined && { input }),
    ...(row !== undefined && { row: answerAddress(row) }),
  };
};

const mentionsAt = (draft: ServiceDraft, { path, mark, value }: Marked): readonly FieldMention[] => {
  if (mark === 'field') return [{ address: addressAt(path, String(value)), path, as: 'value' }];
  if (mark === 'by field' && isObject(value))
    return Object.keys(value).map((pointer) => ({ address: addressAt(path, pointer), path, as: 'key' }));
  if (mark !== 'CEL') return [];
  const addresses = mentionsOf(String(value), rootsAt(draft, path)).map(({ pointer }) => pointer);
  return [...new Set(addresses)].map((address) => ({ address, path, as: 'expression' }));
};

/** Every place of a draft that names a field, answers of samples and journeys left out. */
export const listFieldMentions = lastOnly((draft: ServiceDraft): readonly FieldMention[] =>
  markedIn(draft).flatMap((marked) => mentionsAt(draft, marked)),
);

/** The text of what stands at a mention’s path. */
export const textAt = (draft: ServiceDraft, path: string): string => String(valueAt(draft, path));
