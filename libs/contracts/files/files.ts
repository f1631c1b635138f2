import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { closed, nullable } from '#contracts/common';
import { mostBytes } from '#core/papers';

export const StoredFile = Type.Object({
  id: Type.String({ format: 'uuid' }),
  name: Type.String(),
  size: Type.Integer(),
  mediaType: Type.String(),
  sha256: Type.String(),
});
export type StoredFile = Static<typeof StoredFile>;

export const BeginUploadBody = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 300 }),
    size: Type.Integer({ minimum: 1, maximum: mostBytes, description: 'Bytes of the whole file' }),
  },
  closed,
);
export type BeginUploadBody = Static<typeof BeginUploadBody>;

/** A file on its way in pieces. */
export const UploadState = Type.Object({
  id: Type.String({ format: 'uuid', description: 'Secret of who sends: the address of the upload' }),
  size: Type.Integer(),
  offset: Type.Integer({ description: 'Bytes that have arrived: the next piece begins here' }),
  pieceBytes: Type.Integer({ description: 'Largest piece' }),
  file: nullable(StoredFile),
});
export type UploadState = Static<typeof UploadState>;

const uploadParams = Type.Object({ id: Type.String({ format: 'uuid' }) }, closed);

export const fileRoutes = {
  upload: defineRoute({
    method: 'POST',
    path: '/api/files',
    tag: 'files',
    access: 'public',
    status: 201,
    consumes: 'multipart',
    summary: 'Uploads one file (field `file`); it waits unclaimed until a submission names it',
    response: StoredFile,
    problems: [413, 415, 422],
  }),
  beginUpload: defineRoute({
    method: 'POST',
    path: '/api/files/uploads',
    tag: 'files',
    access: 'public',
    status: 201,
    summary: 'Begins an upload in pieces that goes on after a broken connection (in the manner of tus 1.0)',
    body: BeginUploadBody,
    response: UploadState,
    problems: [422],
  }),
  uploadState: defineRoute({
    method: 'GET',
    path: '/api/files/uploads/:id',
    tag: 'files',
    access: 'public',
    status: 200,
    summary: 'How much has arrived, and the file once all has',
    params: uploadParams,
    response: UploadState,
    problems: [404],
  }),
  sendPiece: defineRoute({
    method: 'PATCH',
    path: '/api/files/uploads/:id',
    tag: 'files',
    access: 'public',
    status: 200,
    consumes: 'bytes',
    summary:
      'Appends a piece at `Upload-Offset`; an empty one at the end finishes an upload whose last answer was lost. A file that is refused is gone with its upload',
    params: uploadParams,
    headers: Type.Object({
      'upload-offset': Type.String({
        pattern: '^(0|[1-9][0-9]{0,8})$',
        description: 'Where the piece begins',
      }),
    }),
    response: UploadState,
    problems: [404, 409, 413, 415, 422],
  }),
  cancelUpload: defineRoute({
    method: 'DELETE',
    path: '/api/files/uploads/:id',
    tag: 'files',
    access: 'public',
    status: 204,
    summary: 'Gives an upload up; one that is gone already is fine',
    params: uploadParams,
  }),
};
