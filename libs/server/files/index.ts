export { FilesJobsModule, FilesModule, UploadModule, filesEntities } from './files.module.js';
export { FileLibrary, type OpenedFile } from './file-library.js';
export type { FileRefs } from './claim-files.js';
export { contentDisposition } from './content-disposition.js';
export { cleanStem } from './file-name.js';
export { guardedHeaders } from './guarded-headers.js';
