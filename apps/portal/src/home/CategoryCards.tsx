import { Link } from 'wouter';
import { ServiceIcon, useMessages, useText } from '#ui/kit';
import { useOpenCatalogue } from '../services/use-open-catalogue.js';
import { homeMessages } from './messages.js';

/** Drawers that have services in them; all of them until that is known. */
export function CategoryCards() {
  const t = useMessages(homeMessages);
  const text = useText();
  const { categories } = useOpenCatalogue();
  if (categories.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="categories">
      <h2 id="categories">{t.categories}</h2>
      <ul className="plain-list category-list">
        {categories.map(({ id, title, icon }) => (
          <li key={id}>
            <Link href={`/services?category=${id}`} className="category-line">
              <ServiceIcon name={icon} />
              {text(title)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
