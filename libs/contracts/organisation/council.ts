import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { councilSchema } from '#core/definition';
import { Moment, TextSchema, closed } from '#contracts/common';

const admin = { tag: 'organisation', access: 'admin' } as const;
const revision = Type.String({
  maxLength: 40,
  description: 'As it was last read, to notice what others changed',
});
const { officeHours, holidays, holidayYears } = councilSchema.properties;

/** The profile of the council without its divisions and calendar, which have pages of their own. */
export const CouncilFacts = Type.Pick(councilSchema, [
  'name',
  'address',
  'phone',
  'emergency',
  'boundary',
  'centre',
  'villages',
  'delayCopies',
  'idleRelease',
]);
export type CouncilFacts = Static<typeof CouncilFacts>;

export const CouncilView = Type.Object({ revision, savedAt: Moment, council: CouncilFacts });
export type CouncilView = Static<typeof CouncilView>;

export const CalendarFacts = Type.Object({ officeHours, holidays, holidayYears }, closed);
export type CalendarFacts = Static<typeof CalendarFacts>;

export const CalendarView = Type.Object({
  revision,
  savedAt: Moment,
  calendar: CalendarFacts,
  toConfirm: Type.Integer({ description: 'Holidays that are expected but not announced yet' }),
});
export type CalendarView = Static<typeof CalendarView>;

export const DivisionView = Type.Object({
  id: Type.String(),
  name: TextSchema,
  servedBy: Type.Union([Type.String(), Type.Null()], {
    description: 'The division that does its work here; null when it does its own',
  }),
  officers: Type.Integer({ description: 'Officers who work on its cases' }),
  services: Type.Integer({ description: 'Live services of which it is the home division' }),
  openCases: Type.Integer(),
});
export type DivisionView = Static<typeof DivisionView>;

export const DivisionsBody = Type.Object(
  {
    divisions: Type.Array(
      Type.Object(
        {
          id: Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 64 }),
          name: Type.Object(
            {
              th: Type.String({ minLength: 1, maxLength: 200 }),
              en: Type.String({ maxLength: 200 }),
            },
            closed,
          ),
          servedBy: Type.Union([Type.String({ maxLength: 64 }), Type.Null()]),
        },
        closed,
      ),
      { minItems: 1, maxItems: 40 },
    ),
  },
  closed,
);
export type DivisionsBody = Static<typeof DivisionsBody>;

const DivisionList = Type.Object({ items: Type.Array(DivisionView) });

export const councilRoutes = {
  get: defineRoute({
    ...admin,
    method: 'GET',
    path: '/api/admin/council',
    status: 200,
    summary: 'The profile of the council',
    response: CouncilView,
    problems: [401, 403],
  }),
  put: defineRoute({
    ...admin,
    method: 'PUT',
    path: '/api/admin/council',
    status: 200,
    summary: 'Changes the profile',
    body: Type.Object({ revision, council: CouncilFacts }, closed),
    response: CouncilView,
    problems: [401, 403, 409, 422],
  }),
  calendar: defineRoute({
    ...admin,
    method: 'GET',
    path: '/api/admin/calendar',
    status: 200,
    summary: 'Office hours, holidays and local closures',
    response: CalendarView,
    problems: [401, 403],
  }),
  putCalendar: defineRoute({
    ...admin,
    method: 'PUT',
    path: '/api/admin/calendar',
    status: 200,
    summary: 'Changes the calendar; due days of open cases are computed again',
    body: Type.Object({ revision, calendar: CalendarFacts }, closed),
    response: CalendarView,
    problems: [401, 403, 409, 422],
  }),
  divisions: defineRoute({
    ...admin,
    method: 'GET',
    path: '/api/admin/divisions',
    status: 200,
    summary: 'Divisions that services name, and who does their work here',
    response: DivisionList,
    problems: [401, 403],
  }),
  putDivisions: defineRoute({
    ...admin,
    method: 'PUT',
    path: '/api/admin/divisions',
    status: 200,
    summary: 'Changes names, adds divisions, and says who does whose work',
    body: DivisionsBody,
    response: DivisionList,
    problems: [401, 403, 422],
  }),
};
