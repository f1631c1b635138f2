import { createContext, use } from 'react';

/** A section of the page that is on screen. */
export interface PageSection {
  readonly id: string;
  readonly title?: string;
  readonly help?: string;
  /** Names of its top-level fields, in order. */
  readonly fields: readonly string[];
}

export const PageContext = createContext<readonly PageSection[]>([]);

export const usePageSections = (): readonly PageSection[] => use(PageContext);
