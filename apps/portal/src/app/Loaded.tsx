import type { ReactNode } from 'react';
import { isApiProblem } from '#ui/client';
import { ErrorState, Skeleton, useMessages, useText } from '#ui/kit';
import { appMessages } from './messages.js';
import type { Fetched } from './use-fetch.js';

interface LoadedProps<T> {
  readonly from: Fetched<T>;
  /** What a 404 means here. */
  readonly missing?: ReactNode;
  readonly lines?: number;
  /** 1 when it is all there is on the page. */
  readonly level?: 1 | 2;
  readonly children: (data: T) => ReactNode;
}

/** What was read, its shape while it comes, or what went wrong with a way to try again. */
export function Loaded<T>({ from, missing, lines = 5, level, children }: LoadedProps<T>) {
  const t = useMessages(appMessages);
  const text = useText();
  if (from.data !== undefined) return children(from.data);
  if (from.error === undefined) return <Skeleton label={t.loading} lines={lines} />;
  if (missing && isApiProblem(from.error) && from.error.status === 404) return missing;
  return (
    <ErrorState title={t.failed} level={level} onRetry={from.retry}>
      {isApiProblem(from.error) && <p>{text(from.error.text)}</p>}
    </ErrorState>
  );
}
