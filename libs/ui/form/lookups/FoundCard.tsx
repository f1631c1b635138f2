import { Check, Search } from 'lucide-react';
import type { FoundEntry } from '#contracts/registers';
import { formatThaiDate } from '#core/thai';
import { Button, Icon, Notice, useLanguage, useMessages, useText, type Language } from '#ui/kit';
import { lookUpMessages } from './lookup-messages.js';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

const valueText = (value: unknown, language: Language): string => {
  if (typeof value === 'boolean') return lookUpMessages[language][value ? 'yes' : 'no'];
  if (typeof value === 'number') return value.toLocaleString('en-US');
  const text = String(value ?? '');
  return isoDay.test(text) ? formatThaiDate(text, language) : text;
};

/** What the register holds, as its holder may see it. */
function Facts({ entry }: { readonly entry: FoundEntry }) {
  const t = useMessages(lookUpMessages);
  const text = useText();
  const { language } = useLanguage();
  return (
    <dl className="found-facts">
      <div>
        <dt>{t.state}</dt>
        <dd>{text(entry.state.title)}</dd>
      </div>
      {entry.validUntil && (
        <div>
          <dt>{t.validUntil}</dt>
          <dd>{formatThaiDate(entry.validUntil, language)}</dd>
        </div>
      )}
      {entry.fields.map(({ field, title, value }) => (
        <div key={field}>
          <dt>{text(title)}</dt>
          <dd>{valueText(value, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The entry that was found; after a reload its number alone. */
export function FoundCard({
  id,
  number,
  entry,
  hasFilled,
  onChange,
}: {
  readonly id: string;
  readonly number: string;
  readonly entry: FoundEntry | null;
  readonly hasFilled: boolean;
  readonly onChange: () => void;
}) {
  const t = useMessages(lookUpMessages);
  return (
    <div className="found-card">
      <p className="found-number">
        <Icon of={Check} />
        {entry ? t.found(number) : t.knownNumber(number)}
      </p>
      {entry && <Facts entry={entry} />}
      {entry?.state.ends && <Notice tone="warning">{t.ended}</Notice>}
      {entry && hasFilled && <p className="soft">{t.filled}</p>}
      <div>
        <Button id={`${id}--first`} data-first size="small" icon={<Icon of={Search} />} onClick={onChange}>
          {t.change}
        </Button>
      </div>
    </div>
  );
}
