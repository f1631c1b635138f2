import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { Day, Moment, PageQuery, ServiceCode, TextSchema, closed, nullable, pageOf } from '#contracts/common';

const Name = Type.String({ pattern: '^[a-z][A-Za-z0-9]{0,63}$' });
const RegisterId = Type.String({ pattern: '^[a-z0-9-]{1,64}$' });

/** The look-up of a register as a form offers it: what is typed besides the number. */
export const LookUp = Type.Object({
  register: RegisterId,
  title: TextSchema,
  /** Whoever asks proves with one of these fields to be the holder. */
  proof: Type.Array(
    Type.Object({
      field: Name,
      title: TextSchema,
      schema: Type.Record(Type.String(), Type.Unknown(), {
        description: 'JSON Schema draft-07 of the value',
      }),
    }),
  ),
});
export type LookUp = Static<typeof LookUp>;

export const LookUpBody = Type.Object(
  {
    number: Type.String({ minLength: 1, maxLength: 60, description: 'Number of the entry, as written' }),
    proof: Type.Object(
      { field: Name, value: Type.Union([Type.String({ maxLength: 200 }), Type.Number(), Type.Boolean()]) },
      { ...closed, description: 'One field of the entry that only its holder knows' },
    ),
  },
  closed,
);
export type LookUpBody = Static<typeof LookUpBody>;

/** An entry as its holder may see it: masked where the register says so, nothing of others. */
export const FoundEntry = Type.Object({
  register: RegisterId,
  number: Type.String({ description: 'As it stands in the register; this is the answer of the form' }),
  state: Type.Object({ id: Type.String(), title: TextSchema, ends: Type.Boolean() }),
  validUntil: nullable(Day),
  fields: Type.Array(
    Type.Object({
      field: Name,
      title: TextSchema,
      value: Type.Unknown({ description: 'A text, number, or yes or no' }),
    }),
    { description: 'In the order of the register; what `fills` may put into the form' },
  ),
});
export type FoundEntry = Static<typeof FoundEntry>;

const EntryState = Type.Object({ id: Type.String(), title: TextSchema, ends: Type.Boolean() });

export const RegisterInfo = Type.Object({
  id: RegisterId,
  title: TextSchema,
  states: Type.Array(EntryState),
});
export type RegisterInfo = Static<typeof RegisterInfo>;

/** An entry in a list: nobody's whole name. */
export const EntryItem = Type.Object({
  id: Type.String({ format: 'uuid' }),
  register: RegisterId,
  number: Type.String(),
  state: EntryState,
  holder: Type.String({ description: 'Masked' }),
  validFrom: Day,
  validUntil: nullable(Day),
  registeredAt: Moment,
});
export type EntryItem = Static<typeof EntryItem>;

export const EntryPage = pageOf(EntryItem);
export type EntryPage = Static<typeof EntryPage>;

/** The page of an entry. */
export const EntryView = Type.Composite([
  EntryItem,
  Type.Object({
    service: ServiceCode,
    caseId: Type.String({ format: 'uuid', description: 'The case that made it' }),
    holderName: Type.String(),
    phone: nullable(Type.String()),
    fields: Type.Array(Type.Object({ field: Name, title: TextSchema, value: Type.Unknown() })),
    events: Type.Array(
      Type.Object({
        type: Type.String(),
        at: Moment,
        caseId: nullable(Type.String({ format: 'uuid' })),
        state: Type.String(),
        validUntil: nullable(Day),
      }),
    ),
  }),
]);
export type EntryView = Static<typeof EntryView>;

const officer = { tag: 'registers', access: 'officer', method: 'GET', status: 200 } as const;
const ofRegister = Type.Object({ register: RegisterId }, closed);

export const registerRoutes = {
  list: defineRoute({
    ...officer,
    path: '/api/registers',
    summary: 'The registers that the officer may read',
    response: Type.Object({ items: Type.Array(RegisterInfo) }),
    problems: [401, 403],
  }),
  entries: defineRoute({
    ...officer,
    path: '/api/registers/:register/entries',
    summary: 'Entries, newest first; `q` is a part of the number, or a national ID',
    params: ofRegister,
    query: Type.Object(
      {
        q: Type.Optional(Type.String({ maxLength: 60 })),
        state: Type.Optional(Type.String({ maxLength: 64 })),
        limit: PageQuery.limit,
        cursor: Type.Optional(Type.String({ format: 'uuid' })),
      },
      closed,
    ),
    response: EntryPage,
    problems: [401, 403],
  }),
  entry: defineRoute({
    ...officer,
    path: '/api/registers/:register/entries/:id',
    summary: 'An entry with its history. Each opening is logged',
    params: Type.Object({ ...ofRegister.properties, id: Type.String({ format: 'uuid' }) }, closed),
    response: EntryView,
    problems: [401, 403, 404],
  }),
  lookUp: defineRoute({
    method: 'POST',
    path: '/api/services/:code/lookups/:register',
    tag: 'registers',
    access: 'public',
    status: 200,
    summary:
      'An entry by its number and a fact that its holder knows. Unknown, foreign and wrongly proved numbers get the same 404 `register.not-found`',
    params: Type.Object({ code: ServiceCode, register: RegisterId }, closed),
    body: LookUpBody,
    response: FoundEntry,
    problems: [404, 422],
  }),
};
