import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import {
  EmptyState,
  ErrorState,
  ServiceIcon,
  Skeleton,
  TextField,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { useApi, usePageTitle } from '#ui/session';

const messages = createMessages({
  th: {
    title: 'รับเรื่องที่เคาน์เตอร์',
    hint: 'กรอกแทนผู้ที่มาติดต่อ ออกเลขรับและใบรับเรื่องได้ทันที',
    find: 'มาทำเรื่องอะไร',
    loading: 'กำลังโหลดบริการ',
    failed: 'ยังโหลดบริการไม่ได้',
    none: 'ไม่พบบริการที่ตรงกับคำนี้',
  },
  en: {
    title: 'File at the counter',
    hint: 'Fill the form in for whoever came; they get number and receipt at once.',
    find: 'What have they come for?',
    loading: 'Loading services',
    failed: 'The services can’t be loaded yet',
    none: 'No service matches',
  },
});

/** Which service somebody came to the counter for. */
export function ChooseService() {
  const t = useMessages(messages);
  const text = useText();
  const { visitor } = useApi();
  const [q, setQ] = useState('');
  usePageTitle(t.title);
  const services = useQuery({
    queryKey: ['services', q.trim()],
    queryFn: ({ signal }) => visitor.get('/api/services', { query: { q: q.trim() }, signal }),
    placeholderData: (previous) => previous,
    staleTime: 60_000,
  });
  return (
    <div className="page stack">
      <div>
        <h1>{t.title}</h1>
        <p className="soft">{t.hint}</p>
      </div>
      <TextField label={t.find} type="search" value={q} onChange={(event) => setQ(event.target.value)} />
      {services.isPending && <Skeleton label={t.loading} lines={8} />}
      {services.isError && !services.data && (
        <ErrorState title={t.failed} onRetry={() => void services.refetch()}>
          {isApiProblem(services.error) && text(services.error.text)}
        </ErrorState>
      )}
      {services.data?.items.length === 0 && <EmptyState title={t.none} />}
      <ul className="plain-list counter-services">
        {services.data?.items.map(({ code, title, icon }) => (
          <li key={code}>
            <Link href={`/counter/${code}`} className="rail-link">
              <ServiceIcon name={icon} />
              {text(title)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
