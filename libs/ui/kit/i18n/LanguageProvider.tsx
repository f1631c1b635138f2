import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Text } from '#core/result';
import { keepReaderSetting, readerSettings } from '../display/reader-settings.js';
import type { Language, MessageSet, Messages } from './language.js';

interface LanguageState {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState>({ language: 'th', setLanguage: () => undefined });

interface LanguageProviderProps {
  /** As it is kept on the device, where nothing is said. */
  readonly initial?: Language;
  readonly children: ReactNode;
}

/** Remembers the reader's language and tells the document about it, so that Thai breaks by words. */
export function LanguageProvider({ initial, children }: LanguageProviderProps) {
  const [language, setState] = useState<Language>(() => initial ?? readerSettings().language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const setLanguage = useCallback((next: Language) => {
    keepReaderSetting('language', next);
    setState(next);
  }, []);
  const value = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export const useLanguage = (): LanguageState => use(LanguageContext);

/** The words of a dictionary in the reader's language. */
export const useMessages = <M extends Messages>(set: MessageSet<M>): M => set[useLanguage().language];

/** Reads a bilingual text in the reader's language; Thai stands in where English is empty. */
export const useText = (): ((text: Text) => string) => {
  const { language } = useLanguage();
  return useCallback((text: Text) => text[language] || text.th, [language]);
};

/** Shows something in another language than the reader’s own, such as a preview; nothing is remembered. */
export function InLanguage({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const value = useMemo(() => ({ language, setLanguage: () => undefined }), [language]);
  return (
    <LanguageContext value={value}>
      <div lang={language}>{children}</div>
    </LanguageContext>
  );
}
