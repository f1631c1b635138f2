import { useCallback, type Ref } from 'react';
import { X } from 'lucide-react';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { Filter } from './Filter.js';
import { MoreFilters } from './MoreFilters.js';
import { isNarrowed, noFilters, type InboxView } from './inbox-address.js';
import { SearchBox } from './SearchBox.js';
import { useInboxFilters } from './use-inbox.js';

const messages = createMessages({
  th: {
    service: 'บริการ',
    allServices: 'ทุกบริการ',
    state: 'สถานะ',
    allStates: 'ทุกสถานะ',
    assignee: 'ผู้รับผิดชอบ',
    anyone: 'ทุกคน',
    me: 'ฉัน',
    none: 'ยังไม่มีผู้รับ',
    clear: 'ล้างตัวกรอง',
  },
  en: {
    service: 'Service',
    allServices: 'All services',
    state: 'State',
    allStates: 'All states',
    assignee: 'Officer',
    anyone: 'Anyone',
    me: 'Me',
    none: 'Nobody yet',
    clear: 'Clear filters',
  },
});

/** One entry per state id: services share the names of their states. */
const distinct = <T extends { readonly value: string }>(options: readonly T[]): T[] => [
  ...new Map(options.map((option) => [option.value, option])).values(),
];

interface InboxToolbarProps {
  readonly view: InboxView;
  readonly change: (view: InboxView, options?: { readonly replace?: boolean }) => void;
  readonly searchBox: Ref<HTMLInputElement>;
}

export function InboxToolbar({ view, change, searchBox }: InboxToolbarProps) {
  const t = useMessages(messages);
  const text = useText();
  const { services, states, officers } = useInboxFilters();
  const ofService = states.filter(({ service }) => !view.service || service === view.service);
  const search = useCallback((q: string) => change({ q }, { replace: true }), [change]);
  return (
    <search className="inbox-toolbar">
      <SearchBox ref={searchBox} value={view.q ?? ''} onSearch={search} />
      <Filter
        label={t.service}
        all={t.allServices}
        value={view.service}
        options={services.map(({ code, title }) => ({ value: code, label: text(title) }))}
        onChange={(service) => change({ service, state: '' })}
      />
      <Filter
        label={t.state}
        all={t.allStates}
        value={view.state}
        options={distinct(ofService.map(({ id, title }) => ({ value: id, label: text(title) })))}
        onChange={(state) => change({ state })}
      />
      <Filter
        label={t.assignee}
        all={t.anyone}
        value={view.assignee}
        options={[
          { value: 'me', label: t.me },
          { value: 'none', label: t.none },
          ...officers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(assignee) => change({ assignee })}
      />
      <MoreFilters view={view} change={change} />
      {isNarrowed(view) && (
        <Button size="small" tone="quiet" icon={<Icon of={X} />} onClick={() => change(noFilters)}>
          {t.clear}
        </Button>
      )}
    </search>
  );
}
