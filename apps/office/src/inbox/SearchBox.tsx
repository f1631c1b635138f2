import { useEffect, useState, type Ref } from 'react';
import { Search } from 'lucide-react';
import { Icon, createMessages, useMessages } from '#ui/kit';

const messages = createMessages({
  th: { label: 'ค้นหาในคิวนี้', hint: 'เลขรับ ชื่อ เลขบัตร โทรศัพท์ หรือคำในคำขอ', key: 'กด / เพื่อค้นหา' },
  en: { label: 'Search this queue', hint: 'Number, name, ID, phone or words', key: 'Press / to search' },
});

const pause = 300;

interface SearchBoxProps {
  readonly value: string;
  readonly onSearch: (words: string) => void;
  readonly ref: Ref<HTMLInputElement>;
}

/** Searches a moment after the last key; Escape empties it. */
export function SearchBox({ value, onSearch, ref }: SearchBoxProps) {
  const t = useMessages(messages);
  const [typed, setTyped] = useState(value);
  const [sent, setSent] = useState(value);
  if (value !== sent) {
    setSent(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === sent) return undefined;
    const timer = setTimeout(() => {
      setSent(typed.trim());
      onSearch(typed.trim());
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, sent, onSearch]);
  return (
    <div className="search-box">
      <Icon of={Search} />
      <input
        ref={ref}
        className="input"
        type="search"
        aria-label={t.label}
        aria-keyshortcuts="/"
        title={t.key}
        placeholder={t.hint}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setTyped('');
          event.currentTarget.blur();
        }}
      />
    </div>
  );
}
