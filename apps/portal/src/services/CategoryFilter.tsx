import { Link } from 'wouter';
import { classNames, useMessages, useText } from '#ui/kit';
import { serviceMessages } from './messages.js';
import { useOpenCatalogue } from './use-open-catalogue.js';

const addressOf = (q: string, category: string): string => {
  const search = new URLSearchParams({ ...(q && { q }), ...(category && { category }) }).toString();
  return search ? `/services?${search}` : '/services';
};

/** Narrows what is shown to a category that has open services. */
export function CategoryFilter({ q, chosen }: { readonly q: string; readonly chosen: string }) {
  const t = useMessages(serviceMessages);
  const text = useText();
  const { categories } = useOpenCatalogue();
  return (
    <nav aria-label={t.category} className="category-filter">
      <ul className="plain-list cluster">
        {[{ id: '', title: null }, ...categories].map(({ id, title }) => (
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
