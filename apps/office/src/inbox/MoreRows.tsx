import { useEffect, useRef } from 'react';
import { Button, createMessages, useMessages } from '#ui/kit';
import type { useInbox } from './use-inbox.js';

const messages = createMessages({
  th: { more: 'แสดงเรื่องเพิ่ม', all: (count: number) => `ครบทั้งหมด ${count.toLocaleString('en')} เรื่อง` },
  en: { more: 'Show more cases', all: (count: number) => `All ${count.toLocaleString('en')} cases` },
});

const ahead = '600px';

/** The next page, fetched before the officer gets there; the button is for those who don't scroll. */
export function MoreRows({
  query,
  count,
}: {
  readonly query: ReturnType<typeof useInbox>['query'];
  readonly count: number;
}) {
  const t = useMessages(messages);
  const end = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetching, fetchNextPage } = query;
  useEffect(() => {
    if (!hasNextPage || isFetching || !end.current) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void fetchNextPage();
      },
      { root: end.current.parentElement, rootMargin: ahead },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return (
    <div className="more-rows" ref={end}>
      {hasNextPage ? (
        <Button busy={query.isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t.more}
        </Button>
      ) : (
        <p className="soft small">{t.all(count)}</p>
      )}
    </div>
  );
}
