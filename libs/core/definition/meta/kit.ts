import { Type, type Static } from '@sinclair/typebox';
import { attachmentSchema } from './attachments.js';
import { bookingSchema } from './bookings.js';
import { documentSchema } from './documents.js';
import { feeSchema } from './fees.js';
import { noticeSchema } from './notices.js';
import { notificationSchema } from './papers.js';
import { partySchema } from './parties.js';
import type { Part } from './part.js';
import { closed, kebab, mapById, oneOfStrings, optional, reference, textSchema } from './primitives.js';
import { registerSchema } from './registers.js';
import { tableSchema } from './tables.js';
import {
  actionSchema,
  approvalSchema,
  clockSchema,
  effectSchema,
  flagSchema,
  stateSchema,
} from './workflow.js';

/** Whole states and actions, or what is laid over those of a part before it: then only what is otherwise. */
const kitWorkflowSchema = closed(
  {
    initial: optional(reference('state', 'State in which a case begins')),
    states: optional(mapById(Type.Partial(stateSchema), 'state', 'States by id')),
    actions: optional(mapById(Type.Partial(actionSchema), 'action', 'Actions by id')),
    approvals: optional(mapById(Type.Partial(approvalSchema), 'approval', 'Approvals by id')),
    clocks: optional(
      Type.Array(Type.Partial(clockSchema), { maxItems: 10, description: 'Clocks by their `id`' }),
    ),
    flags: optional(mapById(Type.Partial(flagSchema), 'flag', 'Flags by id')),
    opened: optional(Type.Array(effectSchema, { maxItems: 10, description: 'Effects when a case opens' })),
  },
  {
    description:
      'A workflow, or some of its states and actions; a definition that uses it must make it whole',
  },
);

/**
 * A shared part of a definition beside its form: papers, tables, letters, a workflow. Definitions bring it in by `uses`; what
 * they say under the same ids is laid over it.
 */
export const kitSchema = closed(
  {
    part: kebab('Name of the part'),
    version: Type.Integer({ minimum: 1, description: 'Version; a change of meaning is a new one' }),
    holds: oneOfStrings(['definition'] as const, 'Tells it from a part of the form'),
    title: textSchema('What it is for'),
    attachments: optional(Type.Array(attachmentSchema, { maxItems: 40, description: 'Papers' })),
    fees: optional(Type.Array(feeSchema, { maxItems: 40, description: 'Fee lines' })),
    tables: optional(Type.Array(tableSchema, { maxItems: 20, description: 'Dated tables' })),
    documents: optional(Type.Array(documentSchema, { maxItems: 20, description: 'Documents' })),
    registers: optional(
      Type.Array(registerSchema, {
        maxItems: 6,
        description: 'Registers; services that bring in the same one share its entries and numbers',
      }),
    ),
    bookings: optional(Type.Array(bookingSchema, { maxItems: 6, description: 'Bookings' })),
    parties: optional(Type.Array(partySchema, { maxItems: 10, description: 'Third parties' })),
    notices: optional(Type.Array(noticeSchema, { maxItems: 6, description: 'Public notices' })),
    notifications: optional(Type.Array(notificationSchema, { maxItems: 40, description: 'Messages' })),
    workflow: optional(kitWorkflowSchema),
  },
  { description: 'A shared part of a definition beside its form' },
);
export type Kit = Static<typeof kitSchema>;

/** What lies among the parts: parts of forms and parts of definitions. */
export type SharedPart = Part | Kit;

export const isKit = (part: SharedPart): part is Kit => 'holds' in part;

export const isFormPart = (part: SharedPart): part is Part => !isKit(part);

const idInPart = Type.String({
  pattern: '^[a-z][A-Za-z0-9-]*$',
  maxLength: 64,
  description: 'Id in the part',
});

export const useSchema = closed(
  {
    part: Type.String({
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*@[1-9][0-9]*$',
      maxLength: 80,
      description: 'The part with its version: `permit-workflow@1`',
    }),
    only: optional(
      Type.Array(idInPart, { maxItems: 60, description: 'Ids that are taken; all when missing' }),
    ),
    without: optional(
      Type.Array(idInPart, {
        maxItems: 60,
        description: 'Ids that are left out; actions go with the last state they start from',
      }),
    ),
  },
  { description: 'Brings in a shared part' },
);
export type Use = Static<typeof useSchema>;
