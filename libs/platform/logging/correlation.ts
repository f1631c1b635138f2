import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Runs work under a correlation id, which every log line written inside then carries. */
export const withCorrelation = <T>(id: string, work: () => T): T => storage.run(id, work);

/** The correlation id of the request or job that is being worked on, if any. */
export const currentCorrelation = (): string | undefined => storage.getStore();
