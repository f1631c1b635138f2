import type { Settings } from '#platform/config';

export type HttpSettings = Settings['http'];

/** Nest token of the HTTP settings. */
export const HTTP_SETTINGS = Symbol('sala.http-settings');
