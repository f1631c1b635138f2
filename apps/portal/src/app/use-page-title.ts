import { useEffect } from 'react';
import { useText } from '#ui/kit';
import { useCouncil } from './data.js';

/** «หน้านี้ · ชื่อ อบต.» in the browser's tab and history. */
export const usePageTitle = (title: string): void => {
  const text = useText();
  const { data: council } = useCouncil();
  const name = council ? text(council.name) : '';
  useEffect(() => {
    document.title = [title, name].filter(Boolean).join(' · ');
  }, [title, name]);
};
