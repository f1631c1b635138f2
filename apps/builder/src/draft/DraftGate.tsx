import { useEffect, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { createPerform, newestParts, partKind, plainKinds } from '#core/authoring';
import type { SharedPart } from '#core/definition';
import { ErrorState, Spinner, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { useApi } from '#ui/session';
import type { Draft } from '#contracts/admin';
import { DraftStore, type Diagnose } from './draft-store.js';
import { DraftKeeper, readKept } from './kept-draft.js';
import { toServiceDraft } from './to-service-draft.js';
import { DraftContext, type DraftContextValue } from './use-draft.js';

const messages = createMessages({
  th: { opening: 'กำลังเปิดร่าง', failed: 'เปิดร่างของบริการนี้ไม่ได้' },
  en: { opening: 'Opening the draft', failed: 'The draft of this service can’t be opened' },
});

const diagnose: Diagnose = (error) => {
  if (!isApiProblem(error)) return 'offline';
  if (error.status === 409) return 'conflict';
  return error.status === 422 || error.status === 413 ? 'refused' : 'offline';
};

interface DraftGateProps {
  readonly code: string;
  readonly children: ReactNode;
}

/** Fetches the draft and the shared parts, then lets the pages of the service in. */
export function DraftGate({ code, children }: DraftGateProps) {
  const t = useMessages(messages);
  const text = useText();
  const { client } = useApi();
  const opened = useQuery({
    queryKey: ['draft', code],
    queryFn: async ({ signal }) => {
      const [draft, { items }] = await Promise.all([
        client.get('/api/admin/services/:code/draft', { params: { code }, signal }),
        client.get('/api/admin/parts', { signal }),
      ]);
      return { draft, parts: items as readonly SharedPart[] };
    },
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (opened.isPending) return <Spinner>{t.opening}</Spinner>;
  if (opened.isError)
    return (
      <ErrorState title={t.failed} onRetry={() => void opened.refetch()}>
        {isApiProblem(opened.error) && text(opened.error.text)}
      </ErrorState>
    );
  return (
    <OpenDraft code={code} {...opened.data}>
      {children}
    </OpenDraft>
  );
}

interface OpenDraftProps extends DraftGateProps {
  readonly draft: Draft;
  readonly parts: readonly SharedPart[];
}

function OpenDraft({ code, draft, parts, children }: OpenDraftProps) {
  const { client } = useApi();
  const [keeper] = useState(() => new DraftKeeper(code));
  const [context] = useState((): DraftContextValue => {
    const kinds = [...plainKinds, ...newestParts(parts).map(partKind)];
    const store = new DraftStore({
      draft: toServiceDraft(draft.file),
      revision: draft.revision,
      savedAt: draft.savedAt,
      perform: createPerform(kinds, parts),
      save: (file, expectedRevision) =>
        client.put('/api/admin/services/:code/draft', { params: { code }, body: { file, expectedRevision } }),
      diagnose,
      latest: async () => {
        const { file, revision } = await client.get('/api/admin/services/:code/draft', { params: { code } });
        return { draft: toServiceDraft(file), revision };
      },
      keep: keeper.keep,
    });
    return { store, parts, kinds };
  });
  useEffect(() => {
    const { store } = context;
    const kept = readKept(code);
    if (kept) store.resume(kept);
    addEventListener('pagehide', keeper.write);
    return () => {
      removeEventListener('pagehide', keeper.write);
      keeper.write();
      store.close();
      void store.saveNow();
    };
  }, [code, context, keeper]);
  return <DraftContext value={context}>{children}</DraftContext>;
}
