import { Link } from 'wouter';
import { ServiceIcon, useText } from '#ui/kit';
import { useOpenCatalogue } from './use-open-catalogue.js';

/** What happens in a life, as cards that lead to the services for it; those without an open service are left out. */
export function LifeEvents({ title }: { readonly title: string }) {
  const text = useText();
  const { lifeEvents } = useOpenCatalogue();
  if (lifeEvents.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="life-events">
      <h2 id="life-events">{title}</h2>
      <ul className="category-grid">
        {lifeEvents.map((event) => (
          <li key={event.id}>
            <Link href={`/services?event=${event.id}`} className="category-card">
              <ServiceIcon name={event.icon} />
              {text(event.title)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
