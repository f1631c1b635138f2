import { useMutation, useQuery } from '@tanstack/react-query';
import { saveFile } from '#ui/client';
import { useApi } from '#ui/session';
import type { CaseView } from '#contracts/cases';
import type { IssuedDocument } from '#contracts/documents';

const documentsKey = (id: string, version: number) => ['papers', id, version] as const;
const noticesKey = (id: string, version: number) => ['notices', id, version] as const;

/** The name under which a paper is kept; numbers hold slashes. */
const fileName = ({ number, id }: Pick<IssuedDocument, 'number' | 'id'>, mark = ''): string =>
  `${(number ?? id).replaceAll(/[\\/:*?"<>|]/g, '-')}${mark}.pdf`;

/** Papers and notices of a case; asked for anew whenever the case has moved on. */
export const usePapers = ({ id, version }: Pick<CaseView, 'id' | 'version'>) => {
  const { client } = useApi();
  const params = { id };
  const documents = useQuery({
    queryKey: documentsKey(id, version),
    queryFn: ({ signal }) => client.get('/api/cases/:id/documents', { params, signal }),
  });
  const notices = useQuery({
    queryKey: noticesKey(id, version),
    queryFn: ({ signal }) => client.get('/api/cases/:id/notices', { params, signal }),
  });
  return { documents: documents.data?.items ?? [], notices: notices.data?.items ?? [] };
};

type PaperDeed =
  | { readonly type: 'open' | 'copy'; readonly document: IssuedDocument }
  | { readonly type: 'revoke'; readonly document: { readonly id: string }; readonly reason: string }
  | { readonly type: 'remove'; readonly notice: { readonly id: string }; readonly reason: string };

/** What is done with papers and notices. */
export const usePaperDeeds = ({ id, version }: Pick<CaseView, 'id' | 'version'>) => {
  const { client, queries } = useApi();
  return useMutation<void, Error, PaperDeed>({
    mutationFn: async (deed) => {
      if (deed.type === 'remove') {
        const params = { id, notice: deed.notice.id };
        const body = { reason: deed.reason };
        const left = await client.post('/api/cases/:id/notices/:notice/remove', { params, body });
        queries.setQueryData(noticesKey(id, version), left);
        return;
      }
      const params = { id, document: deed.document.id };
      if (deed.type === 'revoke') {
        const body = { reason: deed.reason };
        const left = await client.post('/api/cases/:id/documents/:document/revoke', { params, body });
        queries.setQueryData(documentsKey(id, version), left);
        return;
      }
      const isCopy = deed.type === 'copy';
      const file = await client.file('GET', '/api/cases/:id/documents/:document/file', {
        params,
        query: isCopy ? { copy: 'yes' as const } : {},
      });
      saveFile(file, fileName(deed.document, isCopy ? '-copy' : ''));
    },
  });
};
