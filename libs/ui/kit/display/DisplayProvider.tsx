import { createContext, use, useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { readSetting, writeSetting } from './settings-storage.js';

export interface DisplaySettings {
  readonly textSize: 'normal' | 'large' | 'largest';
  readonly contrast: 'normal' | 'high';
  readonly theme: 'light' | 'dark';
}

interface DisplayState extends DisplaySettings {
  readonly change: (settings: Partial<DisplaySettings>) => void;
}

const choices: { readonly [K in keyof DisplaySettings]: readonly DisplaySettings[K][] } = {
  textSize: ['normal', 'large', 'largest'],
  contrast: ['normal', 'high'],
  theme: ['light', 'dark'],
};

const stored = <K extends keyof DisplaySettings>(name: K): DisplaySettings[K] => {
  const value = readSetting(name);
  return choices[name].find((choice) => choice === value) ?? (choices[name][0] as DisplaySettings[K]);
};

const DisplayContext = createContext<DisplayState | null>(null);

/** Text size, contrast and theme: kept on the device, laid on the document as `data-*`, read by the tokens. */
export function DisplayProvider({ children }: { readonly children: ReactNode }) {
  const [settings, setSettings] = useState<DisplaySettings>(() => ({
    textSize: stored('textSize'),
    contrast: stored('contrast'),
    theme: stored('theme'),
  }));
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, settings);
  }, [settings]);
  const change = useCallback((next: Partial<DisplaySettings>) => {
    for (const [name, value] of Object.entries(next)) writeSetting(name, value);
    setSettings((current) => ({ ...current, ...next }));
  }, []);
  const value = useMemo(() => ({ ...settings, change }), [settings, change]);
  return <DisplayContext value={value}>{children}</DisplayContext>;
}

export const useDisplay = (): DisplayState => {
  const display = use(DisplayContext);
  if (!display) throw new Error('useDisplay needs a DisplayProvider above it');
  return display;
};
