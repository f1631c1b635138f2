import { useEffect, useRef, useState } from 'react';
import { Download, Keyboard } from 'lucide-react';
import { Button, Icon, createMessages, useLanguage, useMessages, useText } from '#ui/kit';
import { usePageTitle } from '#ui/session';
import { useQueues } from '../shell/use-queues.js';
import { ColumnChooser } from './ColumnChooser.js';
import { InboxList } from './InboxList.js';
import { NoQueues } from './NoQueues.js';
import { InboxToolbar } from './InboxToolbar.js';
import { KeysDialog } from './KeysDialog.js';
import { SaveView } from './SaveView.js';
import { TakeNotice } from './TakeNotice.js';
import { isNarrowed, searchOf, useInboxAddress, type InboxView } from './inbox-address.js';
import { viewNow } from './view-now.js';
import { useColumns } from './use-columns.js';
import { useRowKeys } from './use-row-keys.js';
import { useSelection } from './use-selection.js';
import { useViews } from './use-views.js';
import { useTake } from './use-take.js';

const messages = createMessages({
  th: { inbox: 'กล่องงาน', keys: 'แป้นลัด', export: 'ส่งออก CSV' },
  en: { inbox: 'Inbox', keys: 'Keys', export: 'Export CSV' },
});

const exportAddress = (
  view: InboxView,
  layout: Readonly<Record<'columns' | 'lang' | 'name', string>>,
): string => `/api/inbox/export?${searchOf(view)}&${new URLSearchParams(layout)}`;

/** Cases leave these by being read: no place to begin a day, nor to come back to. */
const passing = new Set(['new', 'mentioned', 'messages']);

/** Without a queue in the address, the first of the officer's that holds a case. */
const useQueueInAddress = ({ view, change }: ReturnType<typeof useInboxAddress>) => {
  const { queues, counts } = useQueues(view.queue === undefined) ?? {};
  const lasting = queues?.filter(({ id }) => !passing.has(id));
  const first = (lasting?.find(({ id }) => counts?.[id]) ?? lasting?.[0])?.id;
  useEffect(() => {
    if (view.queue === undefined && first) change({ queue: first }, { replace: true });
  }, [view.queue, first, change]);
  return { queue: queues?.find(({ id }) => id === view.queue), hasNone: queues?.length === 0 };
};

export function InboxPage() {
  const t = useMessages(messages);
  const text = useText();
  const { language } = useLanguage();
  const address = useInboxAddress();
  const { queue, hasNone } = useQueueInAddress(address);
  const saved = useViews().find(({ id }) => id === address.savedId);
  const title = saved?.title ?? (queue ? text(queue.title) : t.inbox);
  usePageTitle(title);
  const { shown, reset, ...chooser } = useColumns(saved);
  const { view } = address;
  const names = shown.map(({ name }) => name);
  const selection = useSelection(searchOf(view));
  const [help, setHelp] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const take = useTake();
  const openHelp = () => setHelp(true);
  const onSearch = () => searchBox.current?.focus();
  useRowKeys({ table, onTake: take.mutate, onSelect: selection.toggle, onSearch, onHelp: openHelp });
  return (
    <div className="inbox">
      <div className="inbox-head">
        <div className="inbox-title">
          <h1>{title}</h1>
          <div hidden={hasNone}>
            {(saved ?? (isNarrowed(view) || view.sort)) && (
              <SaveView saved={saved} now={viewNow(view, names)} onReset={reset} />
            )}
            <a
              className="button button-quiet button-small"
              href={exportAddress(view, {
                columns: ['receiptNumber', ...names].join(),
                lang: language,
                name: title,
              })}
              download
            >
              <Icon of={Download} />
              {t.export}
            </a>
            <ColumnChooser {...chooser} />
            <Button size="small" icon={<Icon of={Keyboard} />} aria-keyshortcuts="?" onClick={openHelp}>
              {t.keys}
            </Button>
          </div>
        </div>
        {!hasNone && <InboxToolbar {...address} searchBox={searchBox} />}
        <TakeNotice take={take} />
      </div>
      {hasNone ? <NoQueues /> : <InboxList {...address} queue={queue} {...{ shown, table, selection }} />}
      <KeysDialog open={help} onClose={() => setHelp(false)} />
    </div>
  );
}
