import { useEffect } from 'react';
import { readSetting, writeSetting } from '#ui/kit';
import type { Api } from '#ui/session';
import { readView } from '../inbox/inbox-address.js';
import { inboxQuery } from '../inbox/inbox-query.js';
import { queuesQuery } from '../shell/use-queues.js';

const setting = 'office.signed-in';

/** Remembers on this device that somebody is signed in, as far as the page knows. */
export const useSignedInMark = (): void =>
  useEffect(() => {
    writeSetting(setting, 'yes');
    return () => writeSetting(setting, 'no');
  }, []);

/**
 * Asks for the list of the address, or for the queues from which one is chosen, together with the question who is
 * signed in: the second need not wait for the first. Where nobody was signed in, nothing is asked. A case is not asked for here: each opening is logged.
 */
export const begin = ({ queries, visitor }: Api): void => {
  const { pathname, search } = window.location;
  if (readSetting(setting) !== 'yes' || !/^\/office\/?$/.test(pathname)) return;
  const view = readView(new URLSearchParams(search));
  if (view.queue === undefined) void queries.prefetchQuery(queuesQuery(visitor));
  else void queries.prefetchInfiniteQuery(inboxQuery(visitor, view));
};
