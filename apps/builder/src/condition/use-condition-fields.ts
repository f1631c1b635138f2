import { useMemo } from 'react';
import { conditionFields, type ConditionField } from '#core/authoring';
import { useDraft, useDraftContext, useDraftValue } from '../draft/use-draft.js';

/** The fields that conditions may look at; worked out again when the form’s schema or texts change. */
export const useConditionFields = (): readonly ConditionField[] => {
  const { parts } = useDraftContext();
  const schema = useDraftValue(({ definition }) => definition.form.schema);
  const translations = useDraftValue(({ definition }) => definition.form.translations);
  const draft = useDraft();
  // The draft is looked at through what it says about fields: other changes leave the list as it is.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => conditionFields(draft, parts), [schema, translations, parts]);
};
