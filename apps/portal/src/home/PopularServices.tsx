import { Link } from 'wouter';
import { Card, LinkButton, useMessages } from '#ui/kit';
import { Loaded } from '../app/Loaded.js';
import { useCatalogue, useRecentCases, useServices } from '../app/data.js';
import { ServiceLink } from '../services/ServiceLink.js';
import { homeMessages } from './messages.js';
import { firstServices, popularServices } from './popular.js';

/** What people ask for most; before anybody has asked, what there is. */
export function PopularServices() {
  const t = useMessages(homeMessages);
  const services = useServices();
  const { data: recent } = useRecentCases();
  const { data: catalogue } = useCatalogue();
  return (
    <section className="stack" aria-labelledby="popular">
      <Loaded from={services}>
        {({ items }) => {
          const popular = popularServices(items, recent?.items ?? []);
          return (
            <>
              <h2 id="popular">{popular.length > 0 ? t.popular : t.begin}</h2>
              <Card look="plain" className="service-list">
                <ul className="plain-list">
                  {(popular.length > 0 ? popular : firstServices(items, catalogue?.lifeEvents ?? [])).map(
                    (service) => (
                      <li key={service.code}>
                        <ServiceLink service={service} />
                      </li>
                    ),
                  )}
                </ul>
              </Card>
            </>
          );
        }}
      </Loaded>
      <LinkButton component={Link} href="/services">
        {t.all}
      </LinkButton>
    </section>
  );
}
