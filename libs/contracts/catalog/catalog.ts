import { Type, type Static } from '@sinclair/typebox';
import type { FormPrograms } from '#core/expression';
import { defineRoute } from '#core/route';
import {
  accessSchema,
  attachmentSchema,
  feeSchema,
  formSchema,
  legalBasisSchema,
  manualSchema,
  catalogueSchema,
  councilSchema,
  clockSchema,
  tableSchema,
} from '#core/definition';
import { BookingOffer } from '#contracts/bookings';
import { ServiceCode, TextSchema, closed } from '#contracts/common';
import { LookUp } from '#contracts/registers';

export const ServiceSummary = Type.Object({
  code: Type.String(),
  title: TextSchema,
  summary: TextSchema,
  category: Type.String(),
  kind: Type.String(),
  icon: Type.Optional(Type.String()),
});
export type ServiceSummary = Static<typeof ServiceSummary>;

export const ListServicesQuery = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 200 })),
    category: Type.Optional(Type.String({ maxLength: 20 })),
    event: Type.Optional(Type.String({ maxLength: 64, description: 'A life event of the catalogue' })),
  },
  closed,
);

export type ListServicesQuery = Static<typeof ListServicesQuery>;

const Program = Type.Object({
  text: Type.String({ description: 'The expression as it was written' }),
  type: Type.String({ description: 'CEL name of the type of its result' }),
  readsOf: Type.Record(Type.String(), Type.Array(Type.String()), {
    description: 'Pointers that it reads, by variable',
  }),
  needs: Type.Record(Type.String(), Type.Array(Type.String()), {
    description: 'Pointers without which there is no result, by variable',
  }),
  program: Type.Array(Type.Unknown(), { description: 'An operator and its parts' }),
});

/** A published version as browsers need it: enough to render, evaluate and validate the form. */
/** Why a service can't be filed today. */
export const ServiceClosed = Type.Object({
  words: Type.Optional(TextSchema),
  opens: Type.Optional(Type.String({ description: 'Day on which it opens again, `YYYY-MM-DD`' })),
  instead: Type.Optional(Type.String({ description: 'Code of the service that took its place' })),
});
export type ServiceClosed = Static<typeof ServiceClosed>;

export const ServiceDetail = Type.Object({
  code: Type.String(),
  version: Type.Integer(),
  hash: Type.String({ description: 'SHA-256 of the canonical JSON of the published definition' }),
  title: TextSchema,
  summary: TextSchema,
  category: Type.String(),
  kind: Type.String(),
  icon: Type.Optional(Type.String()),
  division: Type.String(),
  legalBasis: Type.Array(legalBasisSchema),
  access: accessSchema,
  form: formSchema,
  attachments: Type.Array(attachmentSchema),
  fees: Type.Array(feeSchema),
  /** Dated tables that computed values, checks and fees read. */
  tables: Type.Optional(Type.Array(tableSchema)),
  /** The form’s expressions, compiled: by what they may read, those of rows as `/list/*`, those of fees as `fees`. */
  programs: Type.Unsafe<FormPrograms>(Type.Record(Type.String(), Type.Array(Program))),
  clocks: Type.Array(clockSchema),
  /** Registers that the form may look entries up in. */
  lookUps: Type.Optional(Type.Array(LookUp)),
  /** What the form books. */
  bookings: Type.Optional(Type.Array(BookingOffer)),
  manual: manualSchema,
  privacyNotice: TextSchema,
  /** Fields that need the applicant's phone for correction, if the service asks for one. */
  applicantPhone: Type.Optional(Type.String()),
  /** Said of the live version alone, on days on which it can't be filed. */
  closed: Type.Optional(ServiceClosed),
  /** Address of the precompiled validator script of this version: immutable. */
  validatorUrl: Type.String(),
  /** Addresses of the scripts that judge one page each, by the page’s id; none in versions from before there were any. */
  pageValidatorUrls: Type.Record(Type.String(), Type.String()),
});
export type ServiceDetail = Static<typeof ServiceDetail>;

const shownToAll = Type.Pick(councilSchema, [
  'name',
  'example',
  'address',
  'subdistrict',
  'phone',
  'emergency',
  'complaints',
  'boundary',
  'centre',
  'villages',
  'divisions',
  'positions',
  'committees',
  'officeHours',
  'holidays',
]);

export const CouncilPublic = Type.Object({
  ...shownToAll.properties,
  logoUrl: Type.Optional(Type.String({ description: 'Address of its logo, if it has one' })),
});
export type CouncilPublic = Static<typeof CouncilPublic>;

const versionParams = Type.Object({ code: ServiceCode, version: Type.Integer({ minimum: 1 }) }, closed);

const pageParams = Type.Object({ ...versionParams.properties, page: Type.String({ maxLength: 64 }) }, closed);

export const catalogRoutes = {
  list: defineRoute({
    method: 'GET',
    path: '/api/services',
    tag: 'catalog',
    access: 'public',
    status: 200,
    summary: 'Published services, found by plain words (best first), a category or a life event',
    query: ListServicesQuery,
    response: Type.Object({ items: Type.Array(ServiceSummary) }),
  }),
  get: defineRoute({
    method: 'GET',
    path: '/api/services/:code',
    tag: 'catalog',
    access: 'public',
    status: 200,
    summary: 'The live version of a service',
    params: Type.Object({ code: ServiceCode }, closed),
    response: ServiceDetail,
    problems: [404],
  }),
  version: defineRoute({
    method: 'GET',
    path: '/api/services/:code/versions/:version',
    tag: 'catalog',
    access: 'public',
    status: 200,
    summary: 'A published version',
    params: versionParams,
    response: ServiceDetail,
    problems: [404],
  }),
  validator: defineRoute({
    method: 'GET',
    path: '/api/services/:code/versions/:version/validator.js',
    tag: 'catalog',
    access: 'public',
    status: 200,
    summary:
      'The precompiled validator of a version, an immutable ES module: `export default (require) => validate`',
    params: versionParams,
    produces: 'text/javascript',
    problems: [404],
  }),
  pageValidator: defineRoute({
    method: 'GET',
    path: '/api/services/:code/versions/:version/pages/:page/validator.js',
    tag: 'catalog',
    access: 'public',
    status: 200,
    summary:
      'The precompiled validator of one page of a version, an immutable ES module; it is given the whole answers',
    params: pageParams,
    produces: 'text/javascript',
    problems: [404],
  }),
  catalogue: defineRoute({
    method: 'GET',
    path: '/api/catalogue',
    tag: 'catalog',
    access: 'public',
    status: 200,
    summary: 'How the services are arranged: categories and life events',
    response: catalogueSchema,
  }),
  logo: defineRoute({
    method: 'GET',
    path: '/api/council/logo.png',
    tag: 'catalog',
    access: 'public',
    status: 200,
    summary: 'The logo of the council',
    produces: 'image/png',
    problems: [404],
  }),
  council: defineRoute({
    method: 'GET',
    path: '/api/council',
    tag: 'catalog',
    access: 'public',
    status: 200,
    summary: 'The council: name, boundary, villages, hours, holidays',
    response: CouncilPublic,
  }),
};
