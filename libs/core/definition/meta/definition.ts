import { Type, type Static } from '@sinclair/typebox';
import { closed, optional } from './primitives.js';
import { headSchema } from './head.js';
import { formSchema } from './form.js';
import { attachmentSchema, feeSchema, manualSchema, notificationSchema, privacySchema } from './papers.js';
import { tableSchema } from './tables.js';
import { workflowSchema } from './workflow.js';

/** The meta-schema of a service definition: one JSON document, format 1. */
export const definitionSchema = closed(
  {
    ...headSchema,
    form: formSchema,
    attachments: Type.Array(attachmentSchema, { maxItems: 40, description: 'Papers and pictures' }),
    fees: Type.Array(feeSchema, { maxItems: 40, description: 'Fee lines' }),
    tables: optional(
      Type.Array(tableSchema, { maxItems: 20, description: 'Dated tables that expressions read' }),
    ),
    workflow: workflowSchema,
    notifications: optional(Type.Array(notificationSchema, { maxItems: 40, description: 'Messages' })),
    privacy: privacySchema,
    manual: manualSchema,
  },
  { description: 'A service definition' },
);
export type ServiceDefinition = Static<typeof definitionSchema>;
