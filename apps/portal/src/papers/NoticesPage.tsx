import { useState } from 'react';
import { Megaphone } from 'lucide-react';
import { Button, Card, Day, EmptyState, useMessages, useText } from '#ui/kit';
import { bangkokDay } from '#core/thai';
import type { PublicNotice } from '#contracts/notices';
import { api } from '../app/api.js';
import { Loaded } from '../app/Loaded.js';
import { useFetch } from '../app/use-fetch.js';
import { usePageTitle } from '../app/use-page-title.js';
import { paperMessages } from './messages.js';

const readNotices = (cursor?: string) =>
  api.get('/api/public/notices', { query: { limit: 20, ...(cursor !== undefined && { cursor }) } });

function NoticeCard({ notice }: { readonly notice: PublicNotice }) {
  const t = useMessages(paperMessages);
  const text = useText();
  return (
    <li>
      <Card className="stack-tight">
        <h2>{text(notice.title)}</h2>
        <p className="soft small">
          {text(notice.serviceTitle)} · {t.posted} <Day value={bangkokDay(notice.postedAt)} /> {t.standsUntil}{' '}
          <Day value={bangkokDay(notice.standsUntil)} />
        </p>
        <p className="reason">{text(notice.body)}</p>
        {notice.places.length > 0 && (
          <p className="soft small">
            {t.places} {notice.places.map((place) => text(place)).join(', ')}
          </p>
        )}
      </Card>
    </li>
  );
}

/** Public notices that stand, newest first. */
export function NoticesPage() {
  const t = useMessages(paperMessages);
  usePageTitle(t.notices);
  const first = useFetch('notices', () => readNotices());
  const [older, setOlder] = useState<Awaited<ReturnType<typeof readNotices>>[]>([]);
  const last = older.at(-1) ?? first.data;
  const more = async () => {
    if (last?.nextCursor) {
      const next = await readNotices(last.nextCursor);
      setOlder((pages) => [...pages, next]);
    }
  };
  return (
    <div className="column page-body stack-loose">
      <h1>{t.notices}</h1>
      <p className="lead">{t.noticesIntro}</p>
      <Loaded from={first}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={Megaphone} title={t.noNotices} />
          ) : (
            <ul className="plain-list stack">
              {[items, ...older.map((page) => page.items)].flat().map((notice) => (
                <NoticeCard key={notice.id} notice={notice} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {last?.nextCursor && (
        <Button className="back-button" onClick={() => void more()}>
          {t.more}
        </Button>
      )}
    </div>
  );
}
