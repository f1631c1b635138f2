import type { AttachmentView } from '#contracts/cases';
import type { StoredFile } from '#contracts/files';
import { paperOf } from '#core/papers';
import type { Text } from '#core/result';
import type { CaseFile } from './case-file.js';

type Refs = Readonly<Record<string, readonly string[]>>;
type Stored = ReadonlyMap<string, StoredFile>;

/** «ใบฉีดวัคซีน 2»: the row counted from one. */
const inRow = (title: Text, key: string): Text => {
  const [, ...rows] = key.split(':').map(Number);
  if (rows.length === 0) return title;
  const place = rows.map((row) => row + 1).join('.');
  return { th: `${title.th} ${place}`, en: `${title.en} ${place}` };
};

const byRow = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true });

/** Papers in the order of the definition, those of rows row by row: the applicant’s, then what officers attached. */
export const attachmentViews = ({ service, files, state }: CaseFile, stored: Stored): AttachmentView[] => {
  const { attachments } = service.definition;
  const viewsOf = (refs: Refs, byOfficer: boolean): AttachmentView[] =>
    attachments.flatMap((paper) =>
      Object.keys(refs)
        .filter((key) => paperOf(key) === paper.key)
        .toSorted(byRow)
        .map((key) => ({
          key,
          title: inRow(paper.title, key),
          byOfficer,
          files: filesOf(refs[key] ?? [], stored),
        }))
        .filter((view) => view.files.length > 0),
    );
  return [...viewsOf(files, false), ...viewsOf(state.papers, true)];
};

export const filesOf = (ids: readonly string[], stored: Stored): StoredFile[] =>
  ids.flatMap((id) => stored.get(id) ?? []);
