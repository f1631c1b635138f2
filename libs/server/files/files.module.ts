import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileEntity } from './file.entity.js';
import { FileLibrary } from './file-library.js';
import { FilesController } from './files.controller.js';
import { PruneFiles } from './prune-files.js';
import { UploadFile } from './upload-file.command.js';

export const filesEntities = [FileEntity];

/** Files for other features, in every process. */
@Module({
  imports: [TypeOrmModule.forFeature(filesEntities)],
  providers: [FileLibrary],
  exports: [FileLibrary, TypeOrmModule],
})
export class FilesModule {}

/** Uploading over HTTP. For the api alone. */
@Module({ imports: [FilesModule], controllers: [FilesController], providers: [UploadFile] })
export class UploadModule {}

/** Housekeeping of files. For the worker alone. */
@Module({ providers: [PruneFiles] })
export class FilesJobsModule {}
