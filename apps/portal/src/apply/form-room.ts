import { lazy } from 'react';

/** The form room is the heaviest thing a citizen loads: fetched beside the data, or while the reader is on the way to it. */
export const fetchFormRoom = () => import('./service-form.js');

export const ServiceForm = lazy(fetchFormRoom);
export const SingleForm = lazy(() => import('./single-form.js'));
