import type { Answer, RouteAt } from '#ui/client';
import { api } from './api.js';
import { fetchAhead, useFetch } from './use-fetch.js';

export type Tracking = Answer<RouteAt<'GET', '/api/tracking/:code'>>;

const readCouncil = () => api.get('/api/council');
const readService = (code: string) => api.get('/api/services/:code', { params: { code } });
const serviceKey = (code: string): string => `service ${code}`;

/** Begins to read what a page is going to ask for. */
export const readAhead = {
  council: () => fetchAhead('council', readCouncil),
  service: (code: string) => fetchAhead(serviceKey(code), () => readService(code)),
};

/** Everything the portal reads, each under one key. */
export const useCouncil = () => useFetch('council', readCouncil);

export const useServices = (q = '', category = '') =>
  useFetch(`services ${category} ${q}`, () => api.get('/api/services', { query: { q, category } }));

export const useService = (code: string) => useFetch(serviceKey(code), () => readService(code));

export const trackingKey = (code: string): string => `tracking ${code}`;

export const useTracking = (code: string) =>
  useFetch(trackingKey(code), () => api.get('/api/tracking/:code', { params: { code } }));

/** The newest public cases: by them the home page knows what is asked for most. */
export const useRecentCases = () =>
  useFetch('recent cases', () => api.get('/api/public/cases', { query: { limit: 100 } }));
