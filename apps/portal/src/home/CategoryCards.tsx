import { Link } from 'wouter';
import { Icon, useMessages, useText } from '#ui/kit';
import { useServices } from '../app/data.js';
import { categories } from '../services/categories.js';
import { homeMessages } from './messages.js';

/** Drawers that have services in them; all of them until that is known. */
export function CategoryCards() {
  const t = useMessages(homeMessages);
  const text = useText();
  const { data } = useServices();
  const filled = data && new Set(data.items.map(({ category }) => category));
  return (
    <section className="stack" aria-labelledby="categories">
      <h2 id="categories">{t.categories}</h2>
      <ul className="category-grid">
        {categories
          .filter(({ id }) => !filled || filled.has(id))
          .map(({ id, title, icon }) => (
            <li key={id}>
              <Link href={`/services?category=${id}`} className="category-card">
                <Icon of={icon} />
                {text(title)}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
}
