import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The media type of tus 1.0 for a piece of a file. */
export const pieceMedia = 'application/offset+octet-stream';

/** Largest piece of a file in one request. It is held in memory, so it stays small. */
export const pieceLimitBytes = 512 * 1024;

/** Lets requests bring a piece of a file. One that breaks off or is too long never reaches its handler. */
export const readPieces = (server: FastifyInstance): void => {
  server.addContentTypeParser<Buffer>(
    pieceMedia,
    { parseAs: 'buffer', bodyLimit: pieceLimitBytes },
    (_request, body, done) => done(null, body),
  );
};

export const isPiece = (body: unknown): body is Buffer => Buffer.isBuffer(body);

/** The bytes of the request; none when it has no body. */
export const readPiece = ({ body }: FastifyRequest): Buffer => (isPiece(body) ? body : Buffer.alloc(0));
