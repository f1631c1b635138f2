import { fieldNamesIn } from './place-field.js';
import type { FieldPlace } from './command.js';
import { answerAddress, parentOf, type FieldAddress } from './field-address.js';
import type { ServiceDraft } from './service-draft.js';

/** Where a field stands: in a section of a page, or in a group, list or action’s form; undefined when on no page. */
export const findPlace = (
  { definition, ...proofs }: ServiceDraft,
  address: FieldAddress,
): (FieldPlace & { readonly index: number }) | undefined => {
  const { parent, name } = parentOf(address);
  if (parent !== answerAddress(''))
    return { group: parent, index: fieldNamesIn({ definition, ...proofs }, parent).indexOf(name) };
  for (const { sections } of definition.form.pages) {
    for (const { id, fields } of sections) {
      const index = fields.indexOf(`/${name}`);
      if (index >= 0) return { section: id, index };
    }
  }
  return undefined;
};

/** Which page a field, or the group that it lies in, stands on; -1 when on none. */
export const pageIndexOf = ({ definition }: ServiceDraft, address: FieldAddress): number => {
  const [, form, name] = address.split('/');
  if (`/${form}` !== answerAddress('')) return -1;
  return definition.form.pages.findIndex(({ sections }) =>
    sections.some(({ fields }) => fields.includes(`/${name}`)),
  );
};
