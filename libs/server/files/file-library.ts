import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, Repository } from 'typeorm';
import { type Result, fail, ok, problem } from '#core/result';
import type { Attachment } from '#core/definition';
import type { StoredFile } from '#contracts/files';
import { FileStore, openIfThere } from '#platform/channels';
import { type PreparedQuery, runPrepared } from '#platform/database';
import { type FileRefs, claimFiles } from './claim-files.js';
import { FileEntity } from './file.entity.js';
import { guardedHeaders } from './guarded-headers.js';
import { kindOf } from './media-types.js';
import { previewMaker } from './safe-image.js';

/** A file ready to be sent: nothing in it can run in the reader's browser. */
export interface OpenedFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly stream: Readable;
}

const findFiles: PreparedQuery = {
  name: 'files-by-id',
  sql: 'select id, name, size, media_type as "mediaType", sha256 from file where id = any($1::uuid[])',
};

/** Uploaded files, for the features whose filings name them. Who may read one is their question. */
@Injectable()
export class FileLibrary {
  constructor(
    @InjectRepository(FileEntity) private readonly files: Repository<FileEntity>,
    private readonly store: FileStore,
  ) {}

  /** Binds files to a filing in its transaction; refuses at `/attachments/KEY` (see `claimFiles`). */
  claim(
    manager: EntityManager,
    refs: FileRefs,
    filing: string,
    attachments: readonly Attachment[],
  ): Promise<Result<null>> {
    return claimFiles(manager, refs, filing, attachments);
  }

  /** What is known of files, by id; unknown ids are left out. */
  async list(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, StoredFile>> {
    if (ids.length === 0) return new Map();
    const found = await runPrepared<StoredFile>(manager, findFiles, [ids]);
    return new Map(found.map((file) => [file.id, file]));
  }

  /** Opens a file, or a small picture of it. Refuses `file.not-found`, `file.no-preview`; `file.lost` when its bytes are gone. */
  async open(
    id: string,
    { preview = false }: { readonly preview?: boolean } = {},
  ): Promise<Result<OpenedFile>> {
    const file = await this.files.findOneBy({ id });
    if (!file) return fail(problem('file.not-found', 'ไม่พบไฟล์นี้', 'There is no such file'));
    const isImage = kindOf(file.mediaType) === 'image';
    if (preview && !isImage)
      return fail(problem('file.no-preview', 'ไฟล์นี้ไม่มีภาพย่อ', 'This file has no preview'));
    const content = await openIfThere(this.store, file.key);
    if (!content) return fail(lost(file.name));
    return ok(preview ? previewOf(file, content) : wholeOf(file, content, isImage));
  }
}

const lost = (name: string) =>
  problem(
    'file.lost',
    `ไฟล์ ${name} ไม่อยู่ในที่เก็บแล้ว โปรดขอไฟล์ใหม่จากผู้ยื่น และแจ้งผู้ดูแลระบบให้กู้คืนจากข้อมูลสำรอง`,
    `The file ${name} is no longer in the store. Please ask the applicant for it again, and tell the administrator to restore it from the backup`,
  );

const wholeOf = ({ name, mediaType, size }: FileEntity, stream: Readable, isImage: boolean): OpenedFile => ({
  headers: guardedHeaders({
    name,
    mediaType,
    size,
    how: isImage ? 'inline' : 'attachment',
    cache: 'private, no-store',
  }),
  stream,
});

const previewOf = ({ name }: FileEntity, content: Readable): OpenedFile => ({
  headers: guardedHeaders({
    name: name.replace(/\.\w+$/, '.jpg'),
    mediaType: 'image/jpeg',
    how: 'inline',
    cache: 'private, max-age=3600',
  }),
  stream: pipeTo(content, previewMaker()),
});

/** A failure of the source is a failure of the target, which the answer notices. */
const pipeTo = <Target extends NodeJS.WritableStream & Readable>(
  source: Readable,
  target: Target,
): Target => {
  source.on('error', (error) => target.destroy(error));
  source.pipe(target);
  return target;
};
