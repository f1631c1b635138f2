import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileEntity } from './file.entity.js';
import { FileLibrary } from './file-library.js';
import { FilesController } from './files.controller.js';
import { FinishUpload } from './finish-upload.js';
import { KeepFile } from './keep-file.js';
import { PiecewiseUpload } from './piecewise-upload.command.js';
import { PiecewiseUploadEntity } from './piecewise-upload.entity.js';
import { PruneFiles } from './prune-files.js';
import { PruneUploads } from './prune-uploads.js';
import { UploadFile } from './upload-file.command.js';

export const filesEntities = [FileEntity, PiecewiseUploadEntity];

/** Files for other features, in every process. */
@Module({
  imports: [TypeOrmModule.forFeature(filesEntities)],
  providers: [FileLibrary],
  exports: [FileLibrary, TypeOrmModule],
})
export class FilesModule {}

/** Uploading over HTTP. For the api alone. */
@Module({
  imports: [FilesModule],
  controllers: [FilesController],
  providers: [KeepFile, UploadFile, FinishUpload, PiecewiseUpload],
})
export class UploadModule {}

/** Housekeeping of files. For the worker alone. */
@Module({ providers: [PruneFiles, PruneUploads] })
export class FilesJobsModule {}
