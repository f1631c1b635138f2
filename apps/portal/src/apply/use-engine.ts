import type { ServiceDetail } from '#contracts/catalog';
import { useFetch } from '../app/use-fetch.js';
import { fetchFormRoom } from './form-room.js';

/** The engine of a version: its validator is a script that never changes. */
export const useEngine = (service: ServiceDetail) =>
  useFetch(`engine ${service.code}@${service.version}`, async () => {
    const { loadFormEngine } = await fetchFormRoom();
    return loadFormEngine(service);
  });
