import { conditionFields, type ConditionField, type ServiceDraft } from '#core/authoring';
import type { SharedPart } from '#core/definition';
import { useAfterFrame } from '../draft/use-after-frame.js';
import { useDraft, useDraftContext } from '../draft/use-draft.js';

interface Known {
  readonly told: readonly unknown[];
  readonly fields: readonly ConditionField[];
}

let known: Known | undefined;

/** Many editors on a page ask for the same list: it is worked out again when the form’s schema or texts change. */
const fieldsOf = (draft: ServiceDraft, parts: readonly SharedPart[]): readonly ConditionField[] => {
  const { form, uses } = draft.definition;
  const told = [form.schema, form.translations, uses, parts];
  if (!known?.told.every((one, index) => one === told[index]))
    known = { told, fields: conditionFields(draft, parts) };
  return known.fields;
};

/** The fields that conditions may look at; the list follows a command once its frame is drawn. */
export const useConditionFields = (): readonly ConditionField[] => {
  const { parts } = useDraftContext();
  return fieldsOf(useAfterFrame(useDraft()), parts);
};
