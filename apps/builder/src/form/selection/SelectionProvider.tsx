import { useState, type ReactNode } from 'react';
import { answerAddress, hasField, type FieldAddress } from '#core/authoring';
import { useDraftContext } from '../../draft/use-draft.js';
import { SelectionStore } from './selection-store.js';
import { SelectionContext } from './use-selection.js';

/** The field that the address leads to: problems of a form are found by the pointer of its schema. */
const fieldInAddress = (): FieldAddress | undefined => {
  const at = new URLSearchParams(location.search).get('at') ?? '';
  const [, names] = /^\/form\/schema\/properties\/(.+)$/.exec(at) ?? [];
  return names === undefined
    ? undefined
    : answerAddress(`/${names.replaceAll('/items/properties/', '/*/').replaceAll('/properties/', '/')}`);
};

/** Keeps what is selected on the canvas for the panes of one form; at first what the address leads to. */
export function SelectionProvider({ children }: { readonly children: ReactNode }) {
  const { store } = useDraftContext();
  const [selection] = useState(() => {
    const made = new SelectionStore(store);
    const sought = fieldInAddress();
    if (sought !== undefined && hasField(store.getState().history.draft, sought)) made.selectField(sought);
    return made;
  });
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}
