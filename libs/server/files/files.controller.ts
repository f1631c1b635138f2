import { Body, Controller, Headers, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  type BeginUploadBody,
  type StoredFile,
  type UploadState,
  fileRoutes as routes,
} from '#contracts/files';
import { Handle, readPiece, readUpload, unwrap } from '#platform/http';
import { PiecewiseUpload } from './piecewise-upload.command.js';
import { UploadFile } from './upload-file.command.js';

@Controller()
export class FilesController {
  constructor(
    private readonly uploads: UploadFile,
    private readonly piecewise: PiecewiseUpload,
  ) {}

  @Handle(routes.upload, { limit: 'uploads' })
  async upload(@Req() request: FastifyRequest): Promise<StoredFile> {
    return unwrap(await this.uploads.run(await readUpload(request)));
  }

  @Handle(routes.beginUpload, { limit: 'uploads' })
  begin(@Body() body: BeginUploadBody): Promise<UploadState> {
    return this.piecewise.begin(body);
  }

  @Handle(routes.uploadState, { limit: 'upload-pieces' })
  async state(@Param('id') id: string): Promise<UploadState> {
    return unwrap(await this.piecewise.state(id));
  }

  @Handle(routes.sendPiece, { limit: 'upload-pieces' })
  async piece(
    @Param('id') id: string,
    @Headers('upload-offset') offset: string,
    @Req() request: FastifyRequest,
  ): Promise<UploadState> {
    return unwrap(await this.piecewise.append(id, Number(offset), readPiece(request)));
  }

  @Handle(routes.cancelUpload, { limit: 'upload-pieces' })
  cancel(@Param('id') id: string): Promise<void> {
    return this.piecewise.cancel(id);
  }
}
