import { Type, type Static } from '@sinclair/typebox';
import { closed, optional } from './primitives.js';
import { headSchema } from './head.js';
import { formSchema } from './form.js';
import { attachmentSchema } from './attachments.js';
import { feeSchema } from './fees.js';
import { manualSchema, notificationSchema, privacySchema } from './papers.js';
import { bookingSchema } from './bookings.js';
import { documentSchema } from './documents.js';
import { useSchema } from './kit.js';
import { noticeSchema } from './notices.js';
import { partySchema } from './parties.js';
import { registerSchema } from './registers.js';
import { roundsSchema, statisticsSchema } from './rounds.js';
import { tableSchema } from './tables.js';
import { workflowSchema } from './workflow.js';

/** The meta-schema of a service definition: one JSON document, format 1. */
export const definitionSchema = closed(
  {
    ...headSchema,
    uses: optional(
      Type.Array(useSchema, {
        maxItems: 20,
        description:
          'Shared parts laid under the definition, in order; what it says itself under the same id is laid over them. Gone from the published version, which has all in itself',
      }),
    ),
    form: formSchema,
    attachments: Type.Array(attachmentSchema, { maxItems: 40, description: 'Papers and pictures' }),
    fees: Type.Array(feeSchema, { maxItems: 40, description: 'Fee lines' }),
    tables: optional(
      Type.Array(tableSchema, { maxItems: 20, description: 'Dated tables that expressions read' }),
    ),
    workflow: workflowSchema,
    notifications: optional(Type.Array(notificationSchema, { maxItems: 40, description: 'Messages' })),
    documents: optional(
      Type.Array(documentSchema, { maxItems: 20, description: 'Letters, licences, receipts, records' }),
    ),
    registers: optional(
      Type.Array(registerSchema, { maxItems: 6, description: 'What lives on after the case' }),
    ),
    bookings: optional(Type.Array(bookingSchema, { maxItems: 6, description: 'What is given for a time' })),
    parties: optional(Type.Array(partySchema, { maxItems: 10, description: 'Third parties of a case' })),
    notices: optional(Type.Array(noticeSchema, { maxItems: 6, description: 'Public notices' })),
    rounds: optional(roundsSchema),
    statistics: optional(statisticsSchema),
    privacy: privacySchema,
    manual: manualSchema,
  },
  { description: 'A service definition' },
);
export type ServiceDefinition = Static<typeof definitionSchema>;
