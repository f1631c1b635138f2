import type { ReactNode } from 'react';
import type { CouncilPublic } from '#contracts/catalog';
import { ErrorState, Spinner, useMessages } from '#ui/kit';
import { useCouncil } from '../app/data.js';
import { applyMessages } from './messages.js';

/** What a form needs besides its definition: the council's facts. */
export function WithCouncil({ children }: { readonly children: (council: CouncilPublic) => ReactNode }) {
  const t = useMessages(applyMessages);
  const council = useCouncil();
  if (council.data) return children(council.data);
  if (!council.error) return <Spinner>{t.opening}</Spinner>;
  return (
    <ErrorState level={1} title={t.failed} onRetry={council.retry}>
      <p>{t.failedHelp}</p>
    </ErrorState>
  );
}
