import { useMemo, useState, type ReactNode } from 'react';
import { hasField, pageIndexOf, type FieldAddress } from '#core/authoring';
import { useDraft } from '../../draft/use-draft.js';
import { SelectionContext, type Selected, type Selection } from './use-selection.js';

const wholePage: Selected = { kind: 'page' };

const toggled = (fields: readonly FieldAddress[], field: FieldAddress): readonly FieldAddress[] =>
  fields.includes(field) ? fields.filter((other) => other !== field) : [...fields, field];

/** What is selected on the canvas; fields that are gone, by undo or by others, are selected no more. */
export function SelectionProvider({ children }: { readonly children: ReactNode }) {
  const draft = useDraft();
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<Selected>(wholePage);
  const lastPage = draft.definition.form.pages.length - 1;
  const selected = useMemo((): Selected => {
    if (chosen.kind !== 'fields') return chosen;
    const fields = chosen.fields.filter((field) => hasField(draft, field));
    return fields.length > 0 ? { kind: 'fields', fields } : wholePage;
  }, [chosen, draft]);
  const selection = useMemo(
    (): Selection => ({
      page: Math.min(page, lastPage),
      selected,
      showPage: (index) => {
        setPage(index);
        setChosen(wholePage);
      },
      selectSection: (id) => setChosen({ kind: 'section', id }),
      selectField: (field, add = false) => {
        setChosen((before) => {
          const fields = add && before.kind === 'fields' ? toggled(before.fields, field) : [field];
          return { kind: 'fields', fields };
        });
        const home = pageIndexOf(draft, field);
        if (home >= 0) setPage(home);
      },
    }),
    [draft, lastPage, page, selected],
  );
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}
