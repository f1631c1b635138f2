import { loadFormEngine } from '#ui/form';
import type { ServiceDetail } from '#contracts/catalog';
import { useFetch } from '../app/use-fetch.js';

/** The engine of a version: its validator is a script that never changes. */
export const useEngine = (service: ServiceDetail) =>
  useFetch(`engine ${service.code}@${service.version}`, () => loadFormEngine(service));
