import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { BeginUploadBody, UploadState } from '#contracts/files';
import { type Problem, type Result, fail, ok, problem } from '#core/result';
import { Clock, FileStore, newFileKey } from '#platform/channels';
import { pieceLimitBytes } from '#platform/http';
import { newId } from '#platform/ids';
import { FileEntity } from './file.entity.js';
import { FinishUpload } from './finish-upload.js';
import { PiecewiseUploadEntity } from './piecewise-upload.entity.js';

/**
 * Takes a file in by pieces, so that a broken connection costs one piece and not the file. Whichever process gets a
 * piece, it lies in the common store. Who knows the id may go on: nobody else can guess it.
 */
@Injectable()
export class PiecewiseUpload {
  constructor(
    @InjectRepository(PiecewiseUploadEntity) private readonly uploads: Repository<PiecewiseUploadEntity>,
    @InjectRepository(FileEntity) private readonly files: Repository<FileEntity>,
    private readonly finish: FinishUpload,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  async begin({ name, size }: BeginUploadBody): Promise<UploadState> {
    const upload = { id: newId(), name, size, received: 0, pieces: [], fileId: null };
    await this.uploads.insert({ ...upload, createdAt: new Date(this.clock.now()) });
    return this.stateOf(upload);
  }

  /** Refuses `upload.not-found`. */
  async state(id: string): Promise<Result<UploadState>> {
    const upload = await this.uploads.findOneBy({ id });
    return upload ? ok(await this.stateOf(upload)) : fail(notFound());
  }

  /**
   * Appends a piece where the upload has come to; with the last one the file is judged and kept. Refuses
   * `upload.not-found`, `upload.wrong-offset` (with where it stands), `upload.too-long`, and what `checkFile` refuses.
   */
  async append(id: string, offset: number, piece: Buffer): Promise<Result<UploadState>> {
    const upload = await this.uploads.findOneBy({ id });
    if (!upload) return fail(notFound());
    if (upload.fileId) return ok(await this.stateOf(upload));
    if (offset !== upload.received) return fail(wrongOffset(upload.received));
    if (offset + piece.length > upload.size) return fail(tooLong());
    if (piece.length > 0 && !(await this.add(upload, piece))) return fail(wrongOffset(null));
    const arrived = offset + piece.length;
    if (arrived < upload.size) return ok(await this.stateOf({ ...upload, received: arrived }));
    const finished = await this.finish.run(id);
    return finished.ok ? this.state(id) : finished;
  }

  /** Gives it up; a file that was kept already stays until it is pruned. */
  async cancel(id: string): Promise<void> {
    await this.finish.discard(id);
  }

  /** False when another request appended at the same place first. */
  private async add({ id, received }: PiecewiseUploadEntity, piece: Buffer): Promise<boolean> {
    const key = newFileKey();
    await this.store.put(key, Readable.from([piece]), {
      size: piece.length,
      mediaType: 'application/octet-stream',
    });
    const { affected } = await this.uploads
      .createQueryBuilder()
      .update()
      .set({ received: received + piece.length, pieces: () => 'array_append(pieces, :key)' })
      .where('id = :id and received = :received and file_id is null', { id, received, key })
      .execute();
    if (affected !== 1) await this.store.remove(key);
    return affected === 1;
  }

  private async stateOf({
    id,
    size,
    received,
    fileId,
  }: Omit<PiecewiseUploadEntity, 'createdAt'>): Promise<UploadState> {
    const file = fileId ? await this.files.findOneBy({ id: fileId }) : null;
    return {
      id,
      size,
      offset: received,
      pieceBytes: pieceLimitBytes,
      file: file && {
        id: file.id,
        name: file.name,
        size: file.size,
        mediaType: file.mediaType,
        sha256: file.sha256,
      },
    };
  }
}

const notFound = (): Problem =>
  problem(
    'upload.not-found',
    'ไม่พบไฟล์ที่ส่งค้างไว้ โปรดส่งใหม่',
    'There is no such upload; please send the file again',
  );

const wrongOffset = (offset: number | null): Problem =>
  problem(
    'upload.wrong-offset',
    'ส่วนของไฟล์ไม่ต่อกับที่ได้รับไว้',
    'The piece doesn’t begin where the upload stands',
    offset === null ? undefined : { offset },
  );

const tooLong = (): Problem =>
  problem('upload.too-long', 'ไฟล์ยาวกว่าที่แจ้งไว้', 'The file is longer than announced');
