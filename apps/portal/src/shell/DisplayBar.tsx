import { Contrast, Languages } from 'lucide-react';
import { Button, Icon, useDisplay, useLanguage, useMessages, type DisplaySettings } from '#ui/kit';
import { shellMessages } from './messages.js';

const sizes: readonly DisplaySettings['textSize'][] = ['normal', 'large', 'largest'];

/** Text size, contrast, language: on top of every page. */
export function DisplayBar() {
  const t = useMessages(shellMessages);
  const { textSize, contrast, change } = useDisplay();
  const { language, setLanguage } = useLanguage();
  return (
    <section className="display-bar" aria-label={t.display}>
      <div className="wide display-bar-inner">
        <fieldset className="text-sizes" aria-label={t.textSize}>
          {sizes.map((size) => (
            <button
              key={size}
              type="button"
              className={`text-size text-size-${size}`}
              aria-label={t[size]}
              aria-pressed={textSize === size}
              onClick={() => change({ textSize: size })}
            >
              <span aria-hidden="true">ก</span>
            </button>
          ))}
        </fieldset>
        <Button
          tone="quiet"
          size="small"
          icon={<Icon of={Contrast} />}
          aria-pressed={contrast === 'high'}
          onClick={() => change({ contrast: contrast === 'high' ? 'normal' : 'high' })}
        >
          {t.contrast}
        </Button>
        <Button
          tone="quiet"
          size="small"
          lang={language === 'th' ? 'en' : 'th'}
          icon={<Icon of={Languages} />}
          onClick={() => setLanguage(language === 'th' ? 'en' : 'th')}
        >
          {t.otherLanguage}
        </Button>
      </div>
    </section>
  );
}
