import { SearchX } from 'lucide-react';
import { Link } from 'wouter';
import { EmptyState, LinkButton, useMessages } from '#ui/kit';
import { appMessages } from './messages.js';
import { usePageTitle } from './use-page-title.js';

export function NotFoundPage() {
  const t = useMessages(appMessages);
  usePageTitle(t.notFound);
  return (
    <EmptyState
      level={1}
      icon={SearchX}
      title={t.notFound}
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
    >
      <p>{t.notFoundHelp}</p>
    </EmptyState>
  );
}
