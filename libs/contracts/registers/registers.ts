import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { Day, ServiceCode, TextSchema, closed, nullable } from '#contracts/common';

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

export const registerRoutes = {
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
