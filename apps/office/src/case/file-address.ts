import { addressOf } from '#ui/client';
import type { StoredFile } from '#contracts/files';

/** Where a file of a case is read; `preview` is a small picture. */
export const caseFileAddress =
  (caseId: string) =>
  (file: StoredFile, size?: 'preview'): string =>
    addressOf('/api/cases/:id/files/:file', { params: { id: caseId, file: file.id }, query: { size } });
