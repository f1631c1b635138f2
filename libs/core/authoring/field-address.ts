import { isWithin, pointerNames, pointerTo } from '#core/fields';

/**
 * Which field of a service is meant: `/answers/trees/*\/count` of its form, `/findings/inspect/result` of the form of the
 * action `inspect`, `/replies/0/agrees` of what the first third party is asked.
 */
export type FieldAddress = string;

const answers = '/answers';
const findings = '/findings';
const replies = '/replies';

/** The address of a field of the form. */
export const answerAddress = (pointer: string): FieldAddress => answers + pointer;

/** The address of a field of an action’s form. */
export const findingAddress = (action: string, pointer: string): FieldAddress =>
  pointerTo(findings, action) + pointer;

/** The address of a field of what a third party is asked, by its place among the parties. */
export const replyAddress = (party: number | string, pointer: string): FieldAddress =>
  `${replies}/${party}${pointer}`;

/** Where a form stands in a draft, and the pointer of the field in it. */
export interface FieldHome {
  /** Path of the form in the draft; its `schema`, `ui`, `translations` and `messages` are below. */
  readonly form: string;
  /** Address of the form itself. */
  readonly root: FieldAddress;
  readonly pointer: string;
}

export const homeOf = (address: FieldAddress): FieldHome => {
  if (isWithin(address, answers))
    return { form: '/definition/form', root: answers, pointer: address.slice(answers.length) };
  const [, owner = ''] = pointerNames(address);
  const [base, owners] = isWithin(address, replies)
    ? [replies, '/definition/parties']
    : [findings, '/definition/workflow/actions'];
  const root = pointerTo(base, owner);
  const form = `${pointerTo(owners, owner)}/form`;
  return { form, root, pointer: address.slice(root.length) };
};

/** The path of a field’s schema in a draft. */
export const schemaPathOf = (address: FieldAddress): string => {
  const { form, pointer } = homeOf(address);
  return pointerNames(pointer).reduce(
    (path, name) => (name === '*' ? `${path}/items` : `${path}/properties/${name}`),
    `${form}/schema`,
  );
};

/** The path of a field’s uiSchema in a draft. */
export const uiPathOf = (address: FieldAddress): string => {
  const { form, pointer } = homeOf(address);
  return pointerNames(pointer).reduce(
    (path, name) => `${path}/${name === '*' ? 'items' : name}`,
    `${form}/ui`,
  );
};

/** The address of the group, row or form that a field stands in, and its name there. */
export const parentOf = (address: FieldAddress): { readonly parent: FieldAddress; readonly name: string } => {
  const cut = address.lastIndexOf('/');
  return { parent: address.slice(0, cut), name: address.slice(cut + 1) };
};
