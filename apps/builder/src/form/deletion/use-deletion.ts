import { createContext, use } from 'react';
import type { FieldAddress } from '#core/authoring';

interface Deletion {
  /** Deletes at once when nothing needs the fields; asks first when something does. */
  readonly ask: (fields: readonly FieldAddress[]) => void;
}

export const DeletionContext = createContext<Deletion | null>(null);

export const useDeletion = (): Deletion => {
  const deletion = use(DeletionContext);
  if (!deletion) throw new Error('useDeletion needs a DeletionProvider above it');
  return deletion;
};
