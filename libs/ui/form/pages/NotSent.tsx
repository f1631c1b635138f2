import { useEffect, useRef } from 'react';
import { Notice, useMessages, useText } from '#ui/kit';
import { pageMessages } from '../messages.js';
import type { Sending } from './use-sending.js';

/** Why it was not sent and that nothing is lost; takes the focus, since the button stands at the other end of the page. */
export function NotSent({ sending: { failure, errors } }: { readonly sending: Sending }) {
  const t = useMessages(pageMessages);
  const text = useText();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) notice.current?.focus();
  }, [failure]);
  if (!failure) return null;
  return (
    <Notice ref={notice} tone="danger" role="alert" tabIndex={-1} title={t.notSent}>
      <p>{text(failure)}</p>
      {errors.length === 0 && <p>{t.notSentHelp}</p>}
    </Notice>
  );
}
