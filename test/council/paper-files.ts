import type { StoredFile } from '#contracts/files';
import type { Attachment, FileKind } from '#core/definition';
import { paperOf } from '#core/papers';
import { plainJpeg, plainPdf } from '../support/hostile-files.js';
import type { HttpClient } from '../support/http-client.js';

const picture = plainJpeg();

/** A PDF is kept as it comes, a picture is made anew. */
const preferred: readonly FileKind[] = ['pdf', 'drawing', 'image'];

/** A small file of each kind that papers ask for. */
const contents: Readonly<Partial<Record<FileKind, readonly [name: string, () => Promise<Buffer> | Buffer]>>> =
  {
    image: ['ภาพ.jpg', () => picture],
    pdf: ['เอกสาร.pdf', () => plainPdf],
    drawing: ['แบบแปลน.pdf', () => plainPdf],
  };

const contentFor = ({ key, kinds }: Pick<Attachment, 'key' | 'kinds'>) => {
  const found = preferred
    .filter((kind) => kinds.includes(kind))
    .map((kind) => contents[kind])
    .find((content) => content !== undefined);
  if (!found) throw new Error(`no file at hand for ${key}: ${kinds.join(', ')}`);
  return found;
};

/** Files that were sent, by the key of their paper. */
export type SentPapers = Readonly<Record<string, StoredFile[]>>;

export const idsOf = (papers: SentPapers): Record<string, string[]> =>
  Object.fromEntries(Object.entries(papers).map(([key, files]) => [key, files.map(({ id }) => id)]));

/** Sends as many files as are asked for under each key, `KEY:ROW` for those of rows. */
export const sendPapers = async (
  sender: HttpClient,
  papers: readonly Pick<Attachment, 'key' | 'kinds'>[],
  counts: Readonly<Record<string, number>>,
): Promise<SentPapers> => {
  const sent: Record<string, StoredFile[]> = {};
  for (const [key, count] of Object.entries(counts)) {
    const paper = papers.find((one) => one.key === paperOf(key));
    if (!paper) throw new Error(`no paper ${key}`);
    const [name, content] = contentFor(paper);
    for (let number = 0; number < count; number += 1) {
      const { status, body } = await sender.upload<StoredFile>(await content(), name);
      if (status !== 201) throw new Error(`${key} was not taken: ${JSON.stringify(body)}`);
      (sent[key] ??= []).push(body);
    }
  }
  return sent;
};
