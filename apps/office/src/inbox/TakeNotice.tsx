import { useEffect } from 'react';
import { Link } from 'wouter';
import { Notice, createMessages, useAnnounce, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import type { useTake } from './use-take.js';

const messages = createMessages({
  th: { taken: (number: string) => `รับเรื่อง ${number} แล้ว`, open: 'เปิดเรื่อง', failed: 'รับเรื่องนี้ไม่ได้' },
  en: {
    taken: (number: string) => `You took ${number}`,
    open: 'Open it',
    failed: 'This case could not be taken',
  },
});

/** What became of taking a case from the list. */
export function TakeNotice({ take }: { readonly take: ReturnType<typeof useTake> }) {
  const t = useMessages(messages);
  const text = useText();
  const announce = useAnnounce();
  const taken = take.data?.receiptNumber;
  useEffect(() => {
    if (taken) announce(t.taken(taken));
  }, [taken, announce, t]);
  if (take.isError) {
    return (
      <Notice tone="danger" role="alert" title={t.failed}>
        {isApiProblem(take.error) && text(take.error.text)}
      </Notice>
    );
  }
  if (!take.data) return null;
  return (
    <Notice tone="success">
      {t.taken(take.data.receiptNumber)} · <Link href={`/cases/${take.data.id}`}>{t.open}</Link>
    </Notice>
  );
}
