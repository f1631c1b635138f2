import type { ReactNode } from 'react';
import type { CouncilPublic, ServiceDetail } from '#contracts/catalog';
import type { FormEngine } from '#core/form';
import { ErrorState, Spinner, useMessages } from '#ui/kit';
import { useCouncil } from '../app/data.js';
import { applyMessages } from './messages.js';
import { useEngine } from './use-engine.js';

interface FormLoaderProps {
  readonly service: ServiceDetail;
  readonly children: (engine: FormEngine, council: CouncilPublic) => ReactNode;
}

/** Fetches what a form needs besides its definition: the engine's validator and the council's facts. */
export function FormLoader({ service, children }: FormLoaderProps) {
  const t = useMessages(applyMessages);
  const engine = useEngine(service);
  const council = useCouncil();
  if (engine.data && council.data) return children(engine.data, council.data);
  const failed = engine.error ? engine : council.error ? council : null;
  if (!failed) return <Spinner>{t.opening}</Spinner>;
  return (
    <ErrorState level={1} title={t.failed} onRetry={failed.retry}>
      <p>{t.failedHelp}</p>
    </ErrorState>
  );
}
