import type { Language } from '../i18n/language.js';
import { readSetting, writeSetting } from './settings-storage.js';

export interface DisplaySettings {
  readonly textSize: 'normal' | 'large' | 'largest';
  readonly contrast: 'normal' | 'high';
  readonly theme: 'light' | 'dark';
}

/** How somebody reads: kept on the device, and told to the server, which sends pages that are drawn so already. */
export interface ReaderSettings extends DisplaySettings {
  readonly language: Language;
}

const choices: { readonly [K in keyof ReaderSettings]: readonly ReaderSettings[K][] } = {
  language: ['th', 'en'],
  textSize: ['normal', 'large', 'largest'],
  contrast: ['normal', 'high'],
  theme: ['light', 'dark'],
};

/** Settings out of whatever keeps them; what is missing or unknown is as for everybody. */
export const readerSettings = (
  read: (name: string) => string | null | undefined = readSetting,
): ReaderSettings => {
  const choose = <K extends keyof ReaderSettings>(name: K): ReaderSettings[K] => {
    const value = read(name);
    return choices[name].find((choice) => choice === value) ?? (choices[name][0] as ReaderSettings[K]);
  };
  return {
    language: choose('language'),
    textSize: choose('textSize'),
    contrast: choose('contrast'),
    theme: choose('theme'),
  };
};

/** Begins the names of the cookies that say it to the server. */
export const readerCookiePrefix = 'sala.reader.';
const aYearS = 365 * 24 * 60 * 60;

/** Keeps a setting on this device, and in a cookie of the same life. */
export const keepReaderSetting = <K extends keyof ReaderSettings>(
  name: K,
  value: ReaderSettings[K],
): void => {
  writeSetting(name, value);
  document.cookie = `${readerCookiePrefix}${name}=${value}; path=/; max-age=${aYearS}; samesite=lax`;
};
