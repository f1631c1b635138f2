import { useState, type ReactNode } from 'react';
import { useDraftContext } from '../../draft/use-draft.js';
import { SelectionStore } from './selection-store.js';
import { SelectionContext } from './use-selection.js';

/** Keeps what is selected on the canvas for the panes of one form. */
export function SelectionProvider({ children }: { readonly children: ReactNode }) {
  const { store } = useDraftContext();
  const [selection] = useState(() => new SelectionStore(store));
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}
