import { createContext, use } from 'react';
import type { FieldAddress } from '#core/authoring';

/** What the property panel shows. */
export type Selected =
  | { readonly kind: 'page' }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'fields'; readonly fields: readonly FieldAddress[] };

export interface Selection {
  /** Place of the page that is shown among the pages. */
  readonly page: number;
  readonly selected: Selected;
  readonly showPage: (page: number) => void;
  readonly selectSection: (id: string) => void;
  /** `add` keeps what is selected already: Ctrl or Shift was held. */
  readonly selectField: (field: FieldAddress, add?: boolean) => void;
}

export const SelectionContext = createContext<Selection | null>(null);

export const useSelection = (): Selection => {
  const selection = use(SelectionContext);
  if (!selection) throw new Error('useSelection needs a SelectionProvider above it');
  return selection;
};

/** The fields that are selected, in the order in which they were. */
export const useSelectedFields = (): readonly FieldAddress[] => {
  const { selected } = useSelection();
  return selected.kind === 'fields' ? selected.fields : [];
};
