import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { problem } from '#core/result';
import { ProblemException } from './problem-exception.js';

/** Largest file that is taken in at all. */
export const uploadLimitBytes = 20 * 1024 * 1024;

/** One uploaded file, not read yet. */
export interface Upload {
  /** As the browser named it: not to be trusted. */
  readonly name: string;
  readonly content: Readable;
  /** To be called when the content was read: refuses `file.too-large` (413) when it was cut off at the limit. */
  requireWhole(): void;
}

const missing = problem('file.missing', 'ไม่มีไฟล์ในคำขอ', 'The request has no file');
const tooLarge = problem('file.too-large', 'ไฟล์ใหญ่เกิน 20 MB', 'The file is larger than 20 MB', {
  limit: uploadLimitBytes,
});

/** Begins to read the field `file` of a multipart request. Refuses `file.missing`. */
export const readUpload = async (request: FastifyRequest): Promise<Upload> => {
  const part = await request.file();
  if (!part || part.fieldname !== 'file') throw new ProblemException([missing]);
  const { filename, file } = part;
  return {
    name: filename,
    content: file,
    requireWhole: () => {
      if (file.truncated) throw new ProblemException([tooLarge]);
    },
  };
};
