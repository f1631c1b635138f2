import { Suspense, lazy, useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { CheckCheck, X } from 'lucide-react';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import type { BulkBody, BulkChoice, BulkOffer } from '#contracts/bulk';
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
    looking: 'กำลังดูว่าทำอะไรได้',
    nothing: 'เรื่องที่เลือกยังทำอะไรพร้อมกันไม่ได้',
    skipping: (title: string, count: number) => `${title} (ข้าม ${count})`,
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
    looking: 'Looking what can be done',
    nothing: 'Nothing can be done with these cases',
    skipping: (title: string, count: number) => `${title} (skips ${count})`,
    assign: 'Assign to',
    act: 'Action',
    read: 'Mark as read',
    clear: 'Select none',
    to: (name: string) => `Assign to ${name}`,
  },
});

/** What at least one of the chosen cases allows; asked when the officer goes to choose. */
const useOffers = (choice: BulkChoice) => {
  const { client } = useApi();
  const found = useQuery({
    queryKey: ['bulk-offers', choice],
    queryFn: ({ signal }) => client.post('/api/bulk-actions/offers', { body: choice, signal }),
    placeholderData: (previous) => previous,
    staleTime: 0,
    gcTime: 0,
  });
  return { offers: found.data?.offers ?? [], isPending: found.isPending || found.isPlaceholderData };
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

interface BulkBarProps {
  readonly view: InboxView;
  readonly items: readonly InboxItem[];
  readonly selection: Selection;
}

/** Under the table while cases are ticked: what can be done with them. */
export function BulkBar({ view, items, selection }: BulkBarProps) {
  const chosen = items.filter(({ id }) => selection.ids.has(id));
  return chosen.length === 0 ? null : <OpenBulkBar {...{ view, items, selection, chosen }} />;
}

function OpenBulkBar({
  view,
  items,
  selection,
  chosen,
}: BulkBarProps & { readonly chosen: readonly InboxItem[] }) {
  const t = useMessages(messages);
  const [whole, setWhole] = useState(false);
  const [meant, setMeant] = useState<Meant | null>(null);
  const markRead = useMarkRead();
  const isWhole = whole && chosen.length === items.length;
  const { sort: _order, ...filter } = view;
  const choice: BulkChoice = isWhole ? { filter } : { cases: chosen.map(({ id }) => id) };
  const versions = isWhole
    ? {}
    : { versions: Object.fromEntries(chosen.map(({ id, version }) => [id, version])) };
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
      <BulkOffersBox choice={choice} onChoose={setMeant} />
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
          <BulkDialog title={meant.title} body={{ ...choice, ...versions, ...meant.deed }} onClose={close} />
        </Suspense>
      )}
    </section>
  );
}

interface BulkOffersBoxProps {
  readonly choice: BulkChoice;
  readonly onChoose: (meant: Meant) => void;
}

/** What can be done, each with how many would be skipped; why stands in its title and in the preview. */
function BulkOffersBox({ choice, onChoose }: BulkOffersBoxProps) {
  const t = useMessages(messages);
  const text = useText();
  const { officers } = useInboxFilters();
  const { offers, isPending } = useOffers(choice);
  const words = ({ title, skipped }: BulkOffer) =>
    skipped > 0 ? t.skipping(text(title), skipped) : text(title);
  const why = ({ reasons }: BulkOffer) => reasons.map(text).join(' · ') || undefined;
  const deeds = offers.filter(({ deed }) => deed === 'take' || deed === 'release');
  const assign = offers.find(({ deed }) => deed === 'assign');
  const share = offers.find(({ deed }) => deed === 'share-out');
  const actions = offers.filter(({ action }) => action !== undefined);
  if (isPending && offers.length === 0) return <span className="small soft">{t.looking}</span>;
  return (
    <>
      {offers.length === 0 && <span className="small soft">{t.nothing}</span>}
      {deeds.map((offer) => (
        <Button
          key={offer.deed}
          size="small"
          title={why(offer)}
          onClick={() => onChoose({ title: text(offer.title), deed: { deed: offer.deed } })}
        >
          {words(offer)}
        </Button>
      ))}
      {assign && (
        <select
          className="input filter"
          aria-label={t.assign}
          title={why(assign)}
          value=""
          onChange={({ target }) =>
            onChoose(
              share && target.value === share.deed
                ? { title: text(share.title), deed: { deed: share.deed } }
                : {
                    title: t.to(target.selectedOptions[0]?.text ?? ''),
                    deed: { deed: 'assign', to: target.value },
                  },
            )
          }
        >
          <option value="">{assign.skipped > 0 ? t.skipping(t.assign, assign.skipped) : t.assign}</option>
          {share && (
            <option value={share.deed} title={why(share)}>
              {words(share)}
            </option>
          )}
          {officers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {actions.length > 0 && (
        <select
          className="input filter"
          aria-label={t.act}
          value=""
          onChange={({ target }) => {
            const offer = actions.find(({ action }) => action === target.value);
            if (offer) onChoose({ title: text(offer.title), deed: { action: target.value } });
          }}
        >
          <option value="">{t.act}</option>
          {actions.map((offer) => (
            <option key={offer.action} value={offer.action} title={why(offer)}>
              {words(offer)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
