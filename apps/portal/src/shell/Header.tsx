import { Search, Waypoints } from 'lucide-react';
import { Link } from 'wouter';
import { Icon, LinkButton, useMessages, useText } from '#ui/kit';
import { useCouncil } from '../app/data.js';
import emblem from '../emblem.svg';
import { DisplayBar } from './DisplayBar.js';
import { shellMessages } from './messages.js';

export function Header() {
  const t = useMessages(shellMessages);
  const text = useText();
  const { data: council } = useCouncil();
  return (
    <header className="site-header no-print">
      <DisplayBar />
      <div className="wide site-bar">
        <Link href="/" className="site-name">
          <img src={council?.logoUrl ?? emblem} alt="" width="48" height="48" />
          <span>
            <span className="site-council">{council ? text(council.name) : t.council}</span>
            <span className="soft small">{t.online}</span>
          </span>
        </Link>
        <nav aria-label={t.menu} className="cluster">
          <LinkButton component={Link} href="/services" tone="quiet" icon={<Icon of={Search} />}>
            {t.services}
          </LinkButton>
          <LinkButton component={Link} href="/track" tone="quiet" icon={<Icon of={Waypoints} />}>
            {t.track}
          </LinkButton>
        </nav>
      </div>
    </header>
  );
}
