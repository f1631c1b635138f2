import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { ErrorState, Skeleton, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';

const messages = createMessages({
  th: { loading: 'กำลังโหลด', failed: 'ยังโหลดไม่ได้' },
  en: { loading: 'Loading', failed: 'It can’t be loaded yet' },
});

interface ReadProps<T> {
  readonly from: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** What was asked for, once it has come. */
export function Read<T>({ from, children }: ReadProps<T>) {
  const t = useMessages(messages);
  const text = useText();
  if (from.data !== undefined) return children(from.data);
  if (!from.isError) return <Skeleton label={t.loading} lines={8} />;
  return (
    <ErrorState title={t.failed} onRetry={() => void from.refetch()}>
      {isApiProblem(from.error) && text(from.error.text)}
    </ErrorState>
  );
}
