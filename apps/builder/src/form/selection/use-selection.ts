import { createContext, use, useSyncExternalStore } from 'react';
import type { FieldAddress } from '#core/authoring';
import type { Looking, SelectionStore } from './selection-store.js';

export const SelectionContext = createContext<SelectionStore | null>(null);

/** The selection as a place to ask and to tell, without following it. */
export const useSelectionStore = (): SelectionStore => {
  const store = use(SelectionContext);
  if (!store) throw new Error('useSelection needs a SelectionProvider above it');
  return store;
};

/** What is looked at and selected; the component draws again when that changes. */
export const useSelection = (): Looking => {
  const store = useSelectionStore();
  return useSyncExternalStore(store.subscribe, store.look);
};

/** Whether one field is selected; its card draws again only when that changes. */
export const useIsSelected = (field: FieldAddress): boolean => {
  const store = useSelectionStore();
  return useSyncExternalStore(store.subscribe, () => store.isSelected(field));
};
