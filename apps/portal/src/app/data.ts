import type { Answer, RouteAt } from '#ui/client';
import { api } from './api.js';
import { useFetch } from './use-fetch.js';

export type Tracking = Answer<RouteAt<'GET', '/api/tracking/:code'>>;

/** Everything the portal reads, each under one key. */
export const useCouncil = () => useFetch('council', (signal) => api.get('/api/council', { signal }));

export const useServices = (q = '', category = '') =>
  useFetch(`services ${category} ${q}`, (signal) =>
    api.get('/api/services', { query: { q, category }, signal }),
  );

export const useService = (code: string) =>
  useFetch(`service ${code}`, (signal) => api.get('/api/services/:code', { params: { code }, signal }));

export const trackingKey = (code: string): string => `tracking ${code}`;

export const useTracking = (code: string) =>
  useFetch(trackingKey(code), (signal) => api.get('/api/tracking/:code', { params: { code }, signal }));

/** The newest public cases: by them the home page knows what is asked for most. */
export const useRecentCases = () =>
  useFetch('recent cases', (signal) => api.get('/api/public/cases', { query: { limit: 100 }, signal }));
