export { FilesJobsModule, FilesModule, UploadModule, filesEntities } from './files.module.js';
export { FileLibrary, type OpenedFile } from './file-library.js';
export type { FileRefs } from './claim-files.js';
export { guardedHeaders } from './guarded-headers.js';
