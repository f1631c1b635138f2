import { adminRoutes, publicationRoutes, versionRoutes } from '#contracts/admin';
import { bookingRoutes } from '#contracts/bookings';
import { bulkRoutes } from '#contracts/bulk';
import { casePrintRoutes, caseRelationRoutes, caseRoutes } from '#contracts/cases';
import { catalogRoutes } from '#contracts/catalog';
import { documentRoutes } from '#contracts/documents';
import { fileRoutes } from '#contracts/files';
import { healthRoutes } from '#contracts/health';
import { inboxLiveRoutes, inboxRoutes, viewRoutes } from '#contracts/inbox';
import { councilRoutes, officerRoutes } from '#contracts/organisation';
import { messageRoutes } from '#contracts/messages';
import { noticeRoutes } from '#contracts/notices';
import { paymentRoutes } from '#contracts/payments';
import { questionRoutes } from '#contracts/questions';
import { registerRoutes } from '#contracts/registers';
import { sessionRoutes } from '#contracts/session';
import { submissionRoutes } from '#contracts/submissions';
import { trackingRoutes } from '#contracts/tracking';
import type { Route } from '#core/route';

/** Every route of the contracts. */
export const contractRoutes: readonly Route[] = [
  adminRoutes,
  bookingRoutes,
  bulkRoutes,
  casePrintRoutes,
  caseRelationRoutes,
  caseRoutes,
  catalogRoutes,
  documentRoutes,
  fileRoutes,
  healthRoutes,
  inboxLiveRoutes,
  inboxRoutes,
  viewRoutes,
  councilRoutes,
  officerRoutes,
  publicationRoutes,
  versionRoutes,
  messageRoutes,
  noticeRoutes,
  paymentRoutes,
  questionRoutes,
  registerRoutes,
  sessionRoutes,
  submissionRoutes,
  trackingRoutes,
].flatMap((routes) => Object.values(routes) as Route[]);

type Schema = Readonly<Record<string, unknown>>;

/** The same schema, refusing what it doesn't name: an answer that tells more than it says is found out. */
export const withoutMore = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(withoutMore);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutMore(value)]));
  const { properties, additionalProperties } = schema as Schema;
  return properties !== undefined && additionalProperties === undefined && typeof properties === 'object'
    ? { ...inner, additionalProperties: false }
    : inner;
};
