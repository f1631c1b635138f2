import { useEffect } from 'react';
import { Phone, SearchX } from 'lucide-react';
import { useSearchParams } from 'wouter';
import type { ServiceSummary } from '#contracts/catalog';
import { Card, EmptyState, Icon, LinkButton, useAnnounce, useMessages, useText } from '#ui/kit';
import { Loaded } from '../app/Loaded.js';
import { useCatalogue, useCouncil, useServices } from '../app/data.js';
import { usePageTitle } from '../app/use-page-title.js';
import { CategoryFilter } from './CategoryFilter.js';
import { LifeEvents } from './LifeEvents.js';
import { SearchBox } from './SearchBox.js';
import { ServiceLink } from './ServiceLink.js';
import { serviceMessages } from './messages.js';

function NothingFound() {
  const t = useMessages(serviceMessages);
  const { data: council } = useCouncil();
  return (
    <>
      <EmptyState
        icon={SearchX}
        title={t.none}
        action={
          council && (
            <LinkButton href={`tel:${council.phone.replaceAll('-', '')}`} icon={<Icon of={Phone} />}>
              {t.callUs(council.phone)}
            </LinkButton>
          )
        }
      >
        <p>{t.noneHelp}</p>
      </EmptyState>
      <LifeEvents title={t.instead} />
    </>
  );
}

function Found({ items }: { readonly items: readonly ServiceSummary[] }) {
  const t = useMessages(serviceMessages);
  return (
    <Card look="plain" className="service-list">
      <p className="soft small">{t.found(items.length)}</p>
      <ul className="plain-list">
        {items.map((service) => (
          <li key={service.code}>
            <ServiceLink service={service} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What the list is about: typed words, a life event, a category, or everything. */
const useHeading = (q: string, category: string, event: string): string => {
  const t = useMessages(serviceMessages);
  const text = useText();
  const { data: catalogue } = useCatalogue();
  const chosen =
    catalogue?.lifeEvents.find(({ id }) => id === event) ??
    catalogue?.categories.find(({ id }) => id === category);
  if (q) return t.foundFor(q);
  return chosen ? text(chosen.title) : t.services;
};

/** The catalogue, by words, by life event and by category. */
export function ServicesPage() {
  const t = useMessages(serviceMessages);
  const announce = useAnnounce();
  const [search] = useSearchParams();
  const q = search.get('q') ?? '';
  const category = search.get('category') ?? '';
  const event = search.get('event') ?? '';
  const services = useServices({ q, category, event });
  const count = services.data?.items.length;
  const heading = useHeading(q, category, event);
  usePageTitle(heading);
  useEffect(() => {
    if (count !== undefined) announce(t.found(count));
  }, [count, announce, t]);
  return (
    <div className="wide page-body stack-loose">
      <h1>{heading}</h1>
      {!event && <SearchBox key={q} initial={q} suggest={false} />}
      {!event && (count !== 0 || category) && <CategoryFilter q={q} chosen={category} />}
      <Loaded from={services}>
        {({ items }) => (items.length === 0 ? <NothingFound /> : <Found items={items} />)}
      </Loaded>
    </div>
  );
}
