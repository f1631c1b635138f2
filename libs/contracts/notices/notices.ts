import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import {
  CaseId,
  Moment,
  PageQuery,
  ServiceCode,
  TextSchema,
  closed,
  nullable,
  pageOf,
} from '#contracts/common';

export const PublicNotice = Type.Object({
  id: Type.String({ format: 'uuid' }),
  service: ServiceCode,
  serviceTitle: TextSchema,
  title: TextSchema,
  body: TextSchema,
  places: Type.Array(TextSchema, { description: 'Boards where it hangs besides the website' }),
  postedAt: Moment,
  standsUntil: Moment,
});
export type PublicNotice = Static<typeof PublicNotice>;

export const CaseNotice = Type.Object({
  id: Type.String({ format: 'uuid' }),
  title: TextSchema,
  body: TextSchema,
  postedAt: Moment,
  standsUntil: Moment,
  removed: nullable(Type.Object({ at: Moment, by: Type.String(), reason: Type.String() })),
});
export type CaseNotice = Static<typeof CaseNotice>;

export const PublicNoticePage = pageOf(PublicNotice);
export type PublicNoticePage = Static<typeof PublicNoticePage>;

const ofCase = Type.Object({ items: Type.Array(CaseNotice) });

export const noticeRoutes = {
  list: defineRoute({
    method: 'GET',
    path: '/api/public/notices',
    tag: 'notices',
    access: 'public',
    status: 200,
    summary: 'Notices that stand today, newest first; names only where a law says so',
    query: Type.Object({ service: Type.Optional(ServiceCode), ...PageQuery }, closed),
    response: PublicNoticePage,
  }),
  ofCase: defineRoute({
    method: 'GET',
    path: '/api/cases/:id/notices',
    tag: 'notices',
    access: 'officer',
    status: 200,
    summary: 'Notices of a case, also those that came down',
    params: CaseId,
    response: ofCase,
    problems: [401, 404],
  }),
  remove: defineRoute({
    method: 'POST',
    path: '/api/cases/:id/notices/:notice/remove',
    tag: 'notices',
    access: 'officer',
    status: 200,
    summary: 'Takes a notice down before its time',
    params: Type.Object(
      { id: Type.String({ format: 'uuid' }), notice: Type.String({ format: 'uuid' }) },
      closed,
    ),
    body: Type.Object({ reason: Type.String({ minLength: 3, maxLength: 500 }) }, closed),
    response: ofCase,
    problems: [401, 403, 404, 409],
  }),
};
