import { Link } from 'wouter';
import { LinkButton, useMessages } from '#ui/kit';
import { Missing } from './Missing.js';
import { appMessages } from './messages.js';

export function NotFoundPage() {
  const t = useMessages(appMessages);
  return (
    <Missing
      title={t.notFound}
      help={t.notFoundHelp}
      action={
        <div className="cluster">
          <LinkButton component={Link} tone="primary" href="/services">
            {t.allServices}
          </LinkButton>
          <LinkButton component={Link} href="/">
            {t.home}
          </LinkButton>
        </div>
      }
    />
  );
}
