import { useMemo } from 'react';
import { bundleDefinition } from '#core/definition';
import { formEnvironments, type FormEnvironments } from '#core/expression';
import { useDraft, useDraftContext, useDraftValue } from '../draft/use-draft.js';

/** What formulas of the form may look at: the answers, with shared parts brought in, and the dated tables. */
export const useFormulaEnvironments = (): FormEnvironments => {
  const { parts } = useDraftContext();
  const schema = useDraftValue(({ definition }) => definition.form.schema);
  const tables = useDraftValue(({ definition }) => definition.tables);
  const draft = useDraft();
  return useMemo(() => {
    const bundled = bundleDefinition(draft.definition, parts);
    return formEnvironments(bundled.ok ? bundled.value.form.schema : schema, tables);
    // The draft is looked at through its schema and tables alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [schema, tables, parts]);
};
