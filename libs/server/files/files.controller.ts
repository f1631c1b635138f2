import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type StoredFile, fileRoutes as routes } from '#contracts/files';
import { Handle, readUpload, unwrap } from '#platform/http';
import { UploadFile } from './upload-file.command.js';

@Controller()
export class FilesController {
  constructor(private readonly uploads: UploadFile) {}

  @Handle(routes.upload, { limit: 'uploads' })
  async upload(@Req() request: FastifyRequest): Promise<StoredFile> {
    return unwrap(await this.uploads.run(await readUpload(request)));
  }
}
