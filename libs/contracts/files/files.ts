import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';

export const StoredFile = Type.Object({
  id: Type.String({ format: 'uuid' }),
  name: Type.String(),
  size: Type.Integer(),
  mediaType: Type.String(),
  sha256: Type.String(),
});
export type StoredFile = Static<typeof StoredFile>;

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
};
