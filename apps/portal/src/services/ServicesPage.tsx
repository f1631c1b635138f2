import { useEffect } from 'react';
import { SearchX } from 'lucide-react';
import { Link, useSearchParams } from 'wouter';
import { Card, EmptyState, LinkButton, classNames, useAnnounce, useMessages, useText } from '#ui/kit';
import { Loaded } from '../app/Loaded.js';
import { useServices } from '../app/data.js';
import { usePageTitle } from '../app/use-page-title.js';
import { SearchBox } from './SearchBox.js';
import { ServiceLink } from './ServiceLink.js';
import { categories } from './categories.js';
import { serviceMessages } from './messages.js';

const addressOf = (q: string, category: string): string => {
  const search = new URLSearchParams({ ...(q && { q }), ...(category && { category }) }).toString();
  return search ? `/services?${search}` : '/services';
};

function CategoryFilter({ q, chosen }: { readonly q: string; readonly chosen: string }) {
  const t = useMessages(serviceMessages);
  const text = useText();
  const all = [{ id: '', title: null }, ...categories];
  return (
    <nav aria-label={t.category} className="category-filter">
      <ul className="plain-list cluster">
        {all.map(({ id, title }) => (
          <li key={id}>
            <Link
              href={addressOf(q, id)}
              className={classNames('chip', id === chosen && 'chip-on')}
              aria-current={id === chosen ? 'true' : undefined}
            >
              {title ? text(title) : t.everything}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The catalogue, by words and by category. */
export function ServicesPage() {
  const t = useMessages(serviceMessages);
  const announce = useAnnounce();
  const [search] = useSearchParams();
  const q = search.get('q') ?? '';
  const category = search.get('category') ?? '';
  const services = useServices(q, category);
  const count = services.data?.items.length;
  usePageTitle(t.services);
  useEffect(() => {
    if (count !== undefined) announce(t.found(count));
  }, [count, announce, t]);
  return (
    <div className="wide page-body stack-loose">
      <h1>{t.services}</h1>
      <SearchBox key={q} initial={q} suggest={false} />
      <CategoryFilter q={q} chosen={category} />
      <Loaded from={services}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon={SearchX}
              title={t.none}
              action={
                <LinkButton component={Link} href="/services" tone="primary">
                  {t.showAll}
                </LinkButton>
              }
            >
              <p>{t.noneHelp}</p>
            </EmptyState>
          ) : (
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
          )
        }
      </Loaded>
    </div>
  );
}
