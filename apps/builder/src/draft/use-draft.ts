import { createContext, use, useSyncExternalStore } from 'react';
import type { Command, FieldKind, ServiceDraft } from '#core/authoring';
import type { SharedPart } from '#core/definition';
import type { Problem, Result } from '#core/result';
import type { DraftState, DraftStore } from './draft-store.js';

export interface DraftContextValue {
  readonly store: DraftStore;
  readonly parts: readonly SharedPart[];
  /** All that may be put into a form, shared parts among them. */
  readonly kinds: readonly FieldKind[];
}

export const DraftContext = createContext<DraftContextValue | null>(null);

export const useDraftContext = (): DraftContextValue => {
  const value = use(DraftContext);
  if (!value) throw new Error('useDraft needs a DraftContext above it');
  return value;
};

export const useDraftState = (): DraftState => {
  const { store } = useDraftContext();
  return useSyncExternalStore(store.subscribe, store.getState);
};

/** The draft as it is now. */
export const useDraft = (): ServiceDraft => useDraftState().history.draft;

/** One value of the draft; the component draws again only when it changes. */
export const useDraftValue = <T>(select: (draft: ServiceDraft) => T): T => {
  const { store } = useDraftContext();
  return useSyncExternalStore(store.subscribe, () => select(store.getState().history.draft));
};

type Dispatch = (command: Command) => Result<ServiceDraft>;

export const useDispatch = (): Dispatch => useDraftContext().store.dispatch;

export const useRefusal = (): readonly Problem[] => useDraftState().refusal;
