import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Attachment, FileKind } from '#core/definition';
import { byteLimit, paperOf } from '#core/papers';
import { type Problem, type Result, type Text, fail, ok, problemAt } from '#core/result';
import { FileEntity } from './file.entity.js';
import { fitsKinds } from './media-types.js';

/** Attachment key (`KEY:ROW` for papers of rows) -> ids of files. */
export type FileRefs = Readonly<Record<string, readonly string[]>>;

const bytesPerMegabyte = 1024 * 1024;

/**
 * Binds files to a filing, in its transaction. Refuses, at `/attachments/KEY`: a paper that isn't asked for, too
 * many files, a file that is unknown, named twice or another's, of the wrong kind, or too big.
 */
export const claimFiles = async (
  manager: EntityManager,
  refs: FileRefs,
  filing: string,
  attachments: readonly Attachment[],
): Promise<Result<null>> => {
  const ids = Object.values(refs).flat();
  if (ids.length === 0) return ok(null);
  const found = await manager.find(FileEntity, {
    where: { id: In(ids) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const free = new Map(found.filter(({ claimedBy }) => claimedBy === null).map((file) => [file.id, file]));
  const problems = Object.entries(refs).flatMap(([key, wanted]) =>
    judge(
      key,
      wanted,
      attachments.find((paper) => paper.key === paperOf(key)),
      free,
    ),
  );
  if (problems.length > 0) return fail(...problems);
  await manager.update(FileEntity, { id: In(ids) }, { claimedBy: filing });
  return ok(null);
};

/** Takes each file out of `free` that it accepts, so that a second mention finds it gone. */
const judge = (
  key: string,
  ids: readonly string[],
  paper: Attachment | undefined,
  free: Map<string, FileEntity>,
): Problem[] => {
  const at = `/attachments/${key}`;
  if (!paper) return [problemAt(at, 'file.not-asked', 'ไม่ได้ขอเอกสารนี้', 'This paper isn’t asked for')];
  if (ids.length > paper.maxFiles) {
    return [
      problemAt(at, 'file.too-many', `แนบได้ไม่เกิน ${paper.maxFiles} ไฟล์`, `At most ${paper.maxFiles} files`),
    ];
  }
  return ids.flatMap((id) => {
    const file = free.get(id);
    free.delete(id);
    const found = file ? judgeFile(at, file, paper) : unavailable(at);
    return found ? [found] : [];
  });
};

const judgeFile = (at: string, { mediaType, size }: FileEntity, paper: Attachment): Problem | null => {
  if (!fitsKinds(mediaType, paper.kinds)) return wrongKind(at, paper.kinds);
  const limit = byteLimit(paper);
  return size > limit ? tooBig(at, limit) : null;
};

const unavailable = (at: string): Problem =>
  problemAt(
    at,
    'file.not-available',
    'ไม่พบไฟล์นี้หรือใช้กับคำขออื่นแล้ว โปรดแนบใหม่',
    'This file isn’t there, or belongs to another filing; please attach it again',
  );

const kindWords: Readonly<Record<FileKind, Text>> = {
  image: { th: 'รูปภาพ', en: 'a picture' },
  pdf: { th: 'PDF', en: 'a PDF' },
  drawing: { th: 'แบบแปลนเป็น PDF', en: 'plans as a PDF' },
  audio: { th: 'ไฟล์เสียง', en: 'a sound recording' },
  video: { th: 'วิดีโอ', en: 'a film' },
  spreadsheet: { th: 'ตาราง Excel (.xlsx)', en: 'a spreadsheet (.xlsx)' },
};

const wrongKind = (at: string, kinds: Attachment['kinds']): Problem =>
  problemAt(
    at,
    'file.wrong-kind',
    `ต้องเป็น${kinds.map((kind) => kindWords[kind].th).join('หรือ ')}`,
    `It must be ${kinds.map((kind) => kindWords[kind].en).join(' or ')}`,
  );

const tooBig = (at: string, limit: number): Problem => {
  const megabytes = Math.round((limit / bytesPerMegabyte) * 10) / 10;
  return problemAt(
    at,
    'file.too-big',
    `ไฟล์ใหญ่เกิน ${megabytes} MB`,
    `The file is larger than ${megabytes} MB`,
  );
};
