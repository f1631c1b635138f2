import { Suspense, lazy, useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { CheckCheck, X } from 'lucide-react';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import type { BulkBody } from '#contracts/bulk';
import type { InboxItem } from '#contracts/inbox';
import { useApi } from '#ui/session';
import type { InboxView } from '../inbox/inbox-address.js';
import type { Selection } from '../inbox/use-selection.js';
import { useInboxFilters } from '../inbox/use-inbox.js';

const BulkDialog = lazy(() => import('./BulkDialog.js'));

const messages = createMessages({
  th: {
    bar: 'ทำหลายเรื่องพร้อมกัน',
    chosen: (count: number) => `เลือก ${count} เรื่อง`,
    whole: 'เลือกทุกเรื่องที่ตรงกับรายการนี้',
    wholeChosen: 'เลือกทุกเรื่องที่ตรงกับรายการนี้แล้ว',
    take: 'รับเรื่อง',
    release: 'คืนเข้าคิว',
    assign: 'มอบหมายให้',
    act: 'ทำรายการ',
    read: 'อ่านแล้ว',
    clear: 'ไม่เลือก',
    to: (name: string) => `มอบหมายให้ ${name}`,
  },
  en: {
    bar: 'Several cases at once',
    chosen: (count: number) => `${count} selected`,
    whole: 'Select all that match this list',
    wholeChosen: 'All that match this list are selected',
    take: 'Take',
    release: 'Give back',
    assign: 'Assign to',
    act: 'Action',
    read: 'Mark as read',
    clear: 'Select none',
    to: (name: string) => `Assign to ${name}`,
  },
});

/** What may be done is asked of the first of the chosen cases; the server judges each of them again. */
const useActions = (first: string | undefined) => {
  const { client } = useApi();
  const found = useQuery({
    queryKey: ['bulk-actions-of', first],
    queryFn: ({ signal }) => client.get('/api/cases/:id', { params: { id: first ?? '' }, signal }),
    enabled: false,
    staleTime: Infinity,
  });
  return { actions: found.data?.actions ?? [], load: () => void found.refetch() };
};

const useMarkRead = () => {
  const { client, queries } = useApi();
  return useMutation({
    mutationFn: (cases: string[]) => client.post('/api/inbox/read', { body: { cases } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
};

interface Meant {
  readonly title: string;
  readonly deed: Pick<BulkBody, 'action' | 'deed' | 'to'>;
}

export interface BulkBarProps {
  readonly view: InboxView;
  readonly items: readonly InboxItem[];
  readonly selection: Selection;
}

/** Under the table while cases are ticked: what can be done with all of them. */
export function BulkBar({ view, items, selection }: BulkBarProps) {
  const t = useMessages(messages);
  const text = useText();
  const { officers } = useInboxFilters();
  const [whole, setWhole] = useState(false);
  const [meant, setMeant] = useState<Meant | null>(null);
  const chosen = items.filter(({ id }) => selection.ids.has(id));
  const { actions, load } = useActions(chosen[0]?.id);
  const markRead = useMarkRead();
  if (chosen.length === 0) return null;
  const isWhole = whole && chosen.length === items.length;
  const { sort: _order, ...filter } = view;
  const cases = isWhole
    ? { filter }
    : {
        cases: chosen.map(({ id }) => id),
        versions: Object.fromEntries(chosen.map(({ id, version }) => [id, version])),
      };
  const close = () => {
    setMeant(null);
    selection.clear();
    setWhole(false);
  };
  return (
    <section className="bulk-bar" aria-label={t.bar}>
      <strong>{isWhole ? t.wholeChosen : t.chosen(chosen.length)}</strong>
      {!isWhole && (
        <Button
          size="small"
          tone="quiet"
          onClick={() => {
            selection.set(items.map(({ id }) => id));
            setWhole(true);
          }}
        >
          {t.whole}
        </Button>
      )}
      {(['take', 'release'] as const).map((deed) => (
        <Button key={deed} size="small" onClick={() => setMeant({ title: t[deed], deed: { deed } })}>
          {t[deed]}
        </Button>
      ))}
      <select
        className="input filter"
        aria-label={t.assign}
        value=""
        onChange={({ target }) =>
          setMeant({
            title: t.to(target.selectedOptions[0]?.text ?? ''),
            deed: { deed: 'assign', to: target.value },
          })
        }
      >
        <option value="">{t.assign}</option>
        {officers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <select
        className="input filter"
        aria-label={t.act}
        value=""
        onFocus={load}
        onChange={({ target }) =>
          setMeant({ title: target.selectedOptions[0]?.text ?? '', deed: { action: target.value } })
        }
      >
        <option value="">{t.act}</option>
        {actions.map(({ id, title }) => (
          <option key={id} value={id}>
            {text(title)}
          </option>
        ))}
      </select>
      {!isWhole && (
        <Button
          size="small"
          tone="quiet"
          icon={<Icon of={CheckCheck} />}
          busy={markRead.isPending}
          onClick={() => markRead.mutate(chosen.map(({ id }) => id))}
        >
          {t.read}
        </Button>
      )}
      <Button size="small" tone="quiet" icon={<Icon of={X} />} onClick={selection.clear}>
        {t.clear}
      </Button>
      {meant && (
        <Suspense>
          <BulkDialog title={meant.title} body={{ ...cases, ...meant.deed }} onClose={close} />
        </Suspense>
      )}
    </section>
  );
}
