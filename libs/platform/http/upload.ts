import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { problem } from '#core/result';
import { ProblemException } from './problem-exception.js';

/** Largest file that is taken in at all. */
export const uploadLimitBytes = 20 * 1024 * 1024;

/** One uploaded file, not read yet. */
export interface Upload {
  /** As the browser named it: not to be trusted. */
  readonly name: string;
  /** Streams the content into a file. Refuses `file.too-large` (413), and `request.malformed` when it breaks off. */
  save(path: string): Promise<void>;
}

const missing = problem('file.missing', 'ไม่มีไฟล์ในคำขอ', 'The request has no file');
const tooLarge = problem('file.too-large', 'ไฟล์ใหญ่เกิน 20 MB', 'The file is larger than 20 MB', {
  limit: uploadLimitBytes,
});
const brokenOff = problem(
  'request.malformed',
  'การส่งไฟล์ขาดหายระหว่างทาง โปรดส่งใหม่',
  'The upload broke off; please send the file again',
);

/** Begins to read the field `file` of a multipart request. Refuses `file.missing`. */
export const readUpload = async (request: FastifyRequest): Promise<Upload> => {
  const part = await request.file().catch(refuseBrokenForm);
  if (!part || part.fieldname !== 'file') throw new ProblemException([missing]);
  // The types say otherwise, but a file without a name has none.
  const name = (part.filename as string | undefined) ?? '';
  return { name, save: (path) => save(part.file, path) };
};

const save = async (content: Readable & { truncated: boolean }, path: string): Promise<void> => {
  await pipeline(content, createWriteStream(path)).catch((error: NodeJS.ErrnoException) => {
    throw error.syscall === undefined ? new ProblemException([brokenOff]) : error;
  });
  if (content.truncated) throw new ProblemException([tooLarge]);
};

/** Fastify's own refusals have a status; what the form's reader throws besides is a broken form. */
const refuseBrokenForm = (error: Error & { statusCode?: number }): never => {
  throw error.statusCode === undefined ? new ProblemException([brokenOff]) : error;
};
