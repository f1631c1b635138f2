import { type LogLevel, logLevels } from './settings.js';

/** Reads a value, or says what it must be (`a whole number from 1 to 9`). */
export type Parse<T> = (raw: string) => { readonly value: T } | { readonly mustBe: string };

export const wholeNumber =
  (least: number, most: number): Parse<number> =>
  (raw) => {
    const value = /^\d{1,9}$/.test(raw) ? Number(raw) : Number.NaN;
    return value >= least && value <= most
      ? { value }
      : { mustBe: `a whole number from ${least} to ${most}` };
  };

export const address =
  (...schemes: readonly string[]): Parse<string> =>
  (raw) => {
    const url = URL.canParse(raw) ? new URL(raw) : null;
    return url && url.hostname !== '' && schemes.includes(url.protocol.slice(0, -1))
      ? { value: raw.replace(/\/+$/, '') }
      : { mustBe: `an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}` };
  };

export const words =
  (least: number): Parse<string> =>
  (raw) =>
    raw.length >= least ? { value: raw } : { mustBe: `at least ${least} characters long` };

export const yesOrNo: Parse<boolean> = (raw) =>
  raw === 'true' || raw === 'false' ? { value: raw === 'true' } : { mustBe: 'true or false' };

export const moment: Parse<string> = (raw) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/.test(raw) &&
  !Number.isNaN(Date.parse(raw))
    ? { value: new Date(raw).toISOString() }
    : { mustBe: 'a moment such as 2026-11-23T09:00:00+07:00' };

export const logLevel: Parse<LogLevel> = (raw) => {
  const value = logLevels.find((level) => level === raw);
  return value ? { value } : { mustBe: `one of ${logLevels.join(', ')}` };
};
