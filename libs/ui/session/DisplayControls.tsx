import { Languages, Moon, Sun } from 'lucide-react';
import { Button, Icon, createMessages, useDisplay, useLanguage, useMessages } from '#ui/kit';

const messages = createMessages({
  th: { dark: 'โหมดมืด', light: 'โหมดสว่าง', language: 'English' },
  en: { dark: 'Dark', light: 'Light', language: 'ภาษาไทย' },
});

/** Theme and language, each one press. */
export function DisplayControls() {
  const t = useMessages(messages);
  const { theme, change } = useDisplay();
  const { language, setLanguage } = useLanguage();
  const dark = theme === 'dark';
  const other = language === 'th' ? 'en' : 'th';
  return (
    <div className="display-controls">
      <Button
        size="small"
        tone="quiet"
        icon={<Icon of={dark ? Sun : Moon} />}
        onClick={() => change({ theme: dark ? 'light' : 'dark' })}
      >
        {dark ? t.light : t.dark}
      </Button>
      <Button
        size="small"
        tone="quiet"
        lang={other}
        icon={<Icon of={Languages} />}
        onClick={() => setLanguage(other)}
      >
        {t.language}
      </Button>
    </div>
  );
}
