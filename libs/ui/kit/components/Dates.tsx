import { formatThaiDate, formatThaiMoment } from '#core/thai';
import { useLanguage } from '../i18n/LanguageProvider.js';

/** A day (or part of one) in words, พ.ศ. for Thai readers; `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function Day({ value }: { readonly value: string }) {
  const { language } = useLanguage();
  return (
    <time className="nowrap" dateTime={value}>
      {formatThaiDate(value, language)}
    </time>
  );
}

/** A moment in Asia/Bangkok in words; RFC 3339. */
export function Moment({ value }: { readonly value: string }) {
  const { language } = useLanguage();
  return (
    <time className="nowrap" dateTime={value}>
      {formatThaiMoment(value, language)}
    </time>
  );
}
