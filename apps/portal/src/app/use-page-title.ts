import { useCallback, useEffect } from 'react';
import { useText } from '#ui/kit';
import { useCouncil } from './data.js';

/** Names the page in the browser’s tab without drawing anything anew; for titles that change on the page. */
export const useNaming = (): ((...parts: readonly string[]) => void) => {
  const text = useText();
  const { data: council } = useCouncil();
  const name = council ? text(council.name) : '';
  return useCallback(
    (...parts) => {
      document.title = [...parts, name].filter(Boolean).join(' · ');
    },
    [name],
  );
};

/** «หน้านี้ · ชื่อ อบต.» in the browser's tab and history. */
export const usePageTitle = (title: string): void => {
  const nameIt = useNaming();
  useEffect(() => nameIt(title), [nameIt, title]);
};
