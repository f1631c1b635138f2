import { createContext, use, useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { keepReaderSetting, readerSettings, type DisplaySettings } from './reader-settings.js';

interface DisplayState extends DisplaySettings {
  readonly change: (settings: Partial<DisplaySettings>) => void;
}

interface DisplayProviderProps {
  /** As it is kept on the device, where nothing is said. */
  readonly initial?: DisplaySettings;
  readonly children: ReactNode;
}

const DisplayContext = createContext<DisplayState | null>(null);

/** Text size, contrast and theme: kept on the device, laid on the document as `data-*`, read by the tokens. */
export function DisplayProvider({ initial, children }: DisplayProviderProps) {
  const [settings, setSettings] = useState<DisplaySettings>(() => {
    const { textSize, contrast, theme } = initial ?? readerSettings();
    return { textSize, contrast, theme };
  });
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, settings);
  }, [settings]);
  const change = useCallback((next: Partial<DisplaySettings>) => {
    if (next.textSize) keepReaderSetting('textSize', next.textSize);
    if (next.contrast) keepReaderSetting('contrast', next.contrast);
    if (next.theme) keepReaderSetting('theme', next.theme);
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
