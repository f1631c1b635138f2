import { useId, useState, type FormEvent } from 'react';
import { Search } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button, Icon, useMessages } from '#ui/kit';
import { useServices } from '../app/data.js';
import { useSettled } from '../app/use-settled.js';
import { ServiceLink } from './ServiceLink.js';
import { serviceMessages } from './messages.js';

const shortest = 2;
const shown = 5;

/** Services that match while somebody types; nothing for less than two letters. */
function Suggestions({ words }: { readonly words: string }) {
  const t = useMessages(serviceMessages);
  const { data } = useServices({ q: words });
  if (!data || data.items.length === 0) return null;
  return (
    <ul className="plain-list suggestions" aria-label={t.suggestions}>
      {data.items.slice(0, shown).map((service) => (
        <li key={service.code}>
          <ServiceLink service={service} />
        </li>
      ))}
    </ul>
  );
}

/** «ต้องการทำเรื่องอะไร» */
export function SearchBox({
  initial = '',
  suggest = true,
}: {
  readonly initial?: string;
  readonly suggest?: boolean;
}) {
  const t = useMessages(serviceMessages);
  const [, navigate] = useLocation();
  const [words, setWords] = useState(initial);
  const settled = useSettled(words.trim());
  const id = useId();
  const search = (event: FormEvent) => {
    event.preventDefault();
    navigate(`/services?q=${encodeURIComponent(words.trim())}`);
  };
  return (
    <search className="search-box">
      <form onSubmit={search}>
        <label className="search-label" htmlFor={id}>
          {t.search}
        </label>
        <p className="soft small" id={`${id}-hint`}>
          {t.searchHint}
        </p>
        <div className="search-row">
          <input
            id={id}
            className="input"
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          <Button type="submit" tone="primary" icon={<Icon of={Search} />}>
            {t.searchButton}
          </Button>
        </div>
      </form>
      {suggest && settled.length >= shortest && <Suggestions words={settled} />}
    </search>
  );
}
