import type { CouncilPublic, ServiceDetail } from '#contracts/catalog';
import type { Answer, RouteAt } from '#ui/client';
import { api } from './api.js';
import { fetchAhead, knownData, rememberFetched, useFetch } from './use-fetch.js';

export type Tracking = Answer<RouteAt<'GET', '/api/tracking/:code'>>;

const readCouncil = () => api.get('/api/council');
const readCatalogue = () => api.get('/api/catalogue');
const readService = (code: string) => api.get('/api/services/:code', { params: { code } });
const serviceKey = (code: string): string => `service ${code}`;

/** Begins to read what a page is going to ask for. */
export const readAhead = {
  council: () => fetchAhead('council', readCouncil),
  catalogue: () => fetchAhead('catalogue', readCatalogue),
  service: (code: string) => fetchAhead(serviceKey(code), () => readService(code)),
};

/** What has been read so far. */
export const known = {
  council: () => knownData<CouncilPublic>('council'),
  service: (code: string) => knownData<ServiceDetail>(serviceKey(code)),
};

/** Takes over what came by another way than the api. */
export const knownNow = {
  council: (council: CouncilPublic) => rememberFetched('council', council),
  service: (service: ServiceDetail) => rememberFetched(serviceKey(service.code), service),
};

/** Everything the portal reads, each under one key. */
export const useCouncil = () => useFetch('council', readCouncil);

/** How the council arranges its services. */
export const useCatalogue = () => useFetch('catalogue', readCatalogue);

interface Wanted {
  readonly q?: string;
  readonly category?: string;
  readonly event?: string;
}

export const useServices = ({ q = '', category = '', event = '' }: Wanted = {}) =>
  useFetch(`services ${category} ${event} ${q}`, () =>
    api.get('/api/services', { query: { q, category, event } }),
  );

export const useService = (code: string) => useFetch(serviceKey(code), () => readService(code));

export const trackingKey = (code: string): string => `tracking ${code}`;

export const useTracking = (code: string) =>
  useFetch(trackingKey(code), () => api.get('/api/tracking/:code', { params: { code } }));

/** The newest public cases: by them the home page knows what is asked for most. */
export const useRecentCases = () =>
  useFetch('recent cases', () => api.get('/api/public/cases', { query: { limit: 100 } }));
