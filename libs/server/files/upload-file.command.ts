import { Injectable } from '@nestjs/common';
import type { StoredFile } from '#contracts/files';
import type { Result } from '#core/result';
import type { Upload } from '#platform/http';
import { KeepFile } from './keep-file.js';

/** Takes one whole file in. */
@Injectable()
export class UploadFile {
  constructor(private readonly keep: KeepFile) {}

  /** Refuses what is of none of the known media types, whatever it calls itself, and what can't be read. */
  run(upload: Upload): Promise<Result<StoredFile>> {
    return this.keep.run(upload.name, (path) => upload.save(path));
  }
}
