import { contentDisposition } from './content-disposition.js';

const guarded = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export interface SentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size?: number;
  readonly how: 'inline' | 'attachment';
  readonly cache: string;
}

/** Headers under which nothing in a file can run in the reader's browser. */
export const guardedHeaders = ({ name, mediaType, size, how, cache }: SentFile): Record<string, string> => ({
  ...guarded,
  'Content-Type': mediaType,
  ...(size !== undefined && { 'Content-Length': String(size) }),
  'Content-Disposition': contentDisposition(how, name),
  'Cache-Control': cache,
});
