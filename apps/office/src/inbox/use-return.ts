import { useEffect, type RefObject } from 'react';
import { useSearch } from 'wouter';

const last = { search: '', opened: '' };

/** Remembers the case that is being opened, for the way back. */
export const rememberOpened = (caseId: string): void => {
  last.opened = caseId;
};

/** The address of the inbox as the officer left it. */
export const inboxAddress = (): string => (last.search ? `/?${last.search}` : '/');

/** Remembers the list; back from a case, its row has the focus again and is in sight. */
export const useReturn = (table: RefObject<HTMLTableElement | null>, ready: boolean): void => {
  const search = useSearch();
  useEffect(() => {
    last.search = search;
  }, [search]);
  useEffect(() => {
    if (!ready || !last.opened) return;
    table.current?.querySelector<HTMLElement>(`a[data-case="${CSS.escape(last.opened)}"]`)?.focus();
    last.opened = '';
  }, [table, ready]);
};
