import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { Answers, Day, Moment, ServiceCode, TextSchema, closed, nullable } from '#contracts/common';

const BookingId = Type.String({ pattern: '^[a-z0-9-]{1,64}$' });
const ResourceId = Type.String({ pattern: '^[a-z0-9-]{1,64}$' });
const TimeOfDay = Type.String({
  pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
  description: 'HH:MM in Bangkok',
});
const IsoDay = Type.String({
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  description: 'YYYY-MM-DD, Common Era',
});

/** The answer of a booking field. */
export const SlotRef = Type.Object({ resource: ResourceId, day: IsoDay, start: TimeOfDay }, closed);
export type SlotRef = Static<typeof SlotRef>;

/** A booking as a form offers it. */
export const BookingOffer = Type.Object({
  booking: BookingId,
  title: TextSchema,
  /** Field with the chosen slot; below `*` when each row books. */
  slot: Type.String(),
  kind: Type.Union([Type.Literal('minutes'), Type.Literal('periods'), Type.Literal('days')]),
  /** The citizen picks a time only. */
  anyResource: Type.Boolean(),
  /** Minutes for which a slot is held while the form is filled. */
  holdMinutes: Type.Integer(),
  waitingList: Type.Boolean(),
});
export type BookingOffer = Static<typeof BookingOffer>;

export const FreeSlot = Type.Object({
  /** Null where the citizen picks a time only. */
  resource: nullable(ResourceId),
  start: TimeOfDay,
  end: TimeOfDay,
  /** Name of a part of the day: morning, afternoon. */
  title: Type.Optional(TextSchema),
  /** How many more bookings of the asked size fit in; 0 when full. */
  free: Type.Integer({ minimum: 0 }),
});
export type FreeSlot = Static<typeof FreeSlot>;

export const SlotDay = Type.Object({
  day: Day,
  /** Why nothing is given on this day: a holiday, the weekend, too soon, too far. Missing on a day with slots. */
  closed: Type.Optional(TextSchema),
  slots: Type.Array(FreeSlot),
});
export type SlotDay = Static<typeof SlotDay>;

export const BookedResource = Type.Object({
  id: ResourceId,
  title: TextSchema,
  capacity: Type.Integer(),
});
export type BookedResource = Static<typeof BookedResource>;

export const SlotsQuery = Type.Object(
  {
    from: IsoDay,
    to: Type.String({ ...IsoDay, description: 'Last day, at most 62 days after the first' }),
    /** Consecutive slots and units that are needed, as `fit` gave them. */
    length: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 1 })),
    takes: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 1 })),
    only: Type.Optional(
      Type.String({
        maxLength: 2000,
        pattern: '^[a-z0-9-]+(,[a-z0-9-]+)*$',
        description: 'Resources that suit, as `fit` gave them, with commas between; all when missing',
      }),
    ),
    urgent: Type.Optional(Type.Boolean({ description: 'As `fit` said: the shortest lead does not count' })),
  },
  closed,
);

export const Slots = Type.Object({
  resources: Type.Array(BookedResource),
  days: Type.Array(SlotDay, { description: 'Every day from `from` to `to`' }),
  /** First free slot of those asked for, also after `to`. */
  earliest: nullable(
    Type.Object({ resource: nullable(ResourceId), day: Day, start: TimeOfDay, end: TimeOfDay }),
  ),
});
export type Slots = Static<typeof Slots>;

export const FitBody = Type.Object(
  {
    answers: Answers,
    row: Type.Optional(Type.Integer({ minimum: 0, maximum: 999, description: 'Row that books, from 0' })),
  },
  closed,
);

export type FitBody = Static<typeof FitBody>;

export const Fit = Type.Object({
  resources: Type.Array(ResourceId, { description: 'Resources that suit the answers' }),
  length: Type.Integer(),
  takes: Type.Integer(),
  urgent: Type.Boolean({ description: 'The shortest lead does not count' }),
  firstDay: Day,
  lastDay: Day,
});
export type Fit = Static<typeof Fit>;

export const HoldBody = Type.Object(
  {
    slot: Type.Object({ resource: nullable(ResourceId), day: IsoDay, start: TimeOfDay }, closed),
    answers: Answers,
    row: Type.Optional(Type.Integer({ minimum: 0, maximum: 999 })),
    /** The hold that this one takes the place of, given back in the same transaction. */
    instead: Type.Optional(Type.String({ format: 'uuid' })),
  },
  closed,
);
export type HoldBody = Static<typeof HoldBody>;

export const Hold = Type.Object({
  id: Type.String({ format: 'uuid', description: 'Secret of who holds: sent along with the filing' }),
  slot: SlotRef,
  resource: TextSchema,
  end: TimeOfDay,
  heldUntil: Moment,
});
export type Hold = Static<typeof Hold>;

/** What a case has booked, as the holder of its tracking code sees it: no names. */
export const OwnBooking = Type.Object({
  id: Type.String({ format: 'uuid' }),
  title: TextSchema,
  /** Where or what; null when the council has it no more. */
  resource: nullable(TextSchema),
  day: Day,
  start: TimeOfDay,
  end: TimeOfDay,
  wholeDay: Type.Boolean(),
  state: Type.Union([Type.Literal('held'), Type.Literal('confirmed'), Type.Literal('waiting')]),
});
export type OwnBooking = Static<typeof OwnBooking>;

const params = Type.Object({ code: ServiceCode, booking: BookingId }, closed);

export const bookingRoutes = {
  slots: defineRoute({
    method: 'GET',
    path: '/api/services/:code/bookings/:booking/slots',
    tag: 'bookings',
    access: 'public',
    status: 200,
    summary: 'What is free, day by day; the same for everybody and cached for some seconds',
    params,
    query: SlotsQuery,
    response: Slots,
    problems: [404, 422],
  }),
  fit: defineRoute({
    method: 'POST',
    path: '/api/services/:code/bookings/:booking/fit',
    tag: 'bookings',
    access: 'public',
    status: 200,
    summary: 'What answers ask for: suitable resources, how many slots and units, between which days',
    params,
    body: FitBody,
    response: Fit,
    problems: [404, 422],
  }),
  hold: defineRoute({
    method: 'POST',
    path: '/api/services/:code/bookings/:booking/holds',
    tag: 'bookings',
    access: 'public',
    status: 201,
    summary:
      'Keeps a slot while the form is filled. Refuses `booking.taken` (409) when somebody was faster, `booking.closed` and `booking.limit` (422)',
    params,
    body: HoldBody,
    response: Hold,
    problems: [404, 409, 422],
  }),
  giveBack: defineRoute({
    method: 'DELETE',
    path: '/api/services/:code/bookings/:booking/holds/:hold',
    tag: 'bookings',
    access: 'public',
    status: 204,
    summary: 'Gives a held slot back; one that is gone already is fine',
    params: Type.Object({ ...params.properties, hold: Type.String({ format: 'uuid' }) }, closed),
  }),
  listOwn: defineRoute({
    method: 'GET',
    path: '/api/tracking/:code/bookings',
    tag: 'bookings',
    access: 'public',
    status: 200,
    summary: 'What the case has booked, soonest first',
    params: Type.Object({ code: Type.String({ minLength: 8, maxLength: 20 }) }, closed),
    response: Type.Object({ items: Type.Array(OwnBooking) }),
    problems: [404],
  }),
};
