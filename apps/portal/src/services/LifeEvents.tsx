import { Link } from 'wouter';
import { ServiceIcon, useText } from '#ui/kit';
import { useCatalogue, useServices } from '../app/data.js';

/** What happens in a life, as cards that lead to the services for it; those without an open service are left out. */
export function LifeEvents({ title }: { readonly title: string }) {
  const text = useText();
  const { data: catalogue } = useCatalogue();
  const { data: services } = useServices();
  const open = services && new Set(services.items.map(({ code }) => code));
  const events = catalogue?.lifeEvents.filter((event) =>
    event.services.some((code) => open?.has(code) ?? true),
  );
  if (!events || events.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="life-events">
      <h2 id="life-events">{title}</h2>
      <ul className="category-grid">
        {events.map((event) => (
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
