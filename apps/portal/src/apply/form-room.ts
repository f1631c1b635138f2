import { lazy } from 'react';

/** The form room is the heaviest thing a citizen loads: fetched beside the data, or while the reader is on the way to it. */
export const fetchFormRoom = () => import('#ui/form');

export const FormPages = lazy(async () => ({ default: (await fetchFormRoom()).FormPages }));
export const SingleForm = lazy(async () => ({ default: (await fetchFormRoom()).SingleForm }));
