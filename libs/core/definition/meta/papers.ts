import { Type, type Static } from '@sinclair/typebox';
import { closed, kebab, nameOf, oneOfStrings, optional, pointerSchema, textSchema } from './primitives.js';

export const privacyGroupSchema = closed(
  {
    id: kebab('Name of the group'),
    fields: Type.Array(pointerSchema('Field'), {
      maxItems: 200,
      description: 'Fields of the group; a field covers what is below it',
    }),
    lawfulBasis: oneOfStrings(
      [
        'public-task',
        'legal-obligation',
        'consent',
        'vital-interest',
        'sensitive-social-protection',
      ] as const,
      'Basis under PDPA 2562 s.24 or s.26',
    ),
    purpose: textSchema('What it is used for'),
    retentionYears: Type.Integer({ minimum: 0, maximum: 100, description: 'Years kept after the case ends' }),
    sensitive: optional(
      Type.Boolean({ description: 'Encrypted at rest, masked until the case is taken, each opening logged' }),
    ),
  },
  { description: 'A group of fields with one purpose' },
);

export const applicantSchema = closed(
  {
    name: Type.Array(pointerSchema('Field'), {
      maxItems: 5,
      description: 'Fields that, joined by spaces, are the applicant’s name',
    }),
    phone: optional(pointerSchema('Field with the phone')),
    email: optional(pointerSchema('Field with the e-mail')),
    nationalId: optional(pointerSchema('Field with the national ID')),
    village: optional(pointerSchema('Field with the village number')),
    place: optional(pointerSchema('Field with the map point')),
  },
  { description: 'Which answers say who applies and where' },
);

export const privacySchema = closed(
  {
    notice: textSchema('Privacy notice shown at or before filing (PDPA s.23)'),
    groups: Type.Array(privacyGroupSchema, { minItems: 1, maxItems: 30, description: 'Groups of fields' }),
    applicant: applicantSchema,
    publicList: optional(
      Type.Boolean({
        description: 'Cases show in the public list without names (default true; never when sealed)',
      }),
    ),
  },
  { description: 'Personal data: basis, purpose, retention, who applies' },
);
export type Privacy = Static<typeof privacySchema>;

export const manualSchema = closed(
  {
    criteria: Type.Array(textSchema('One criterion or condition'), {
      maxItems: 30,
      description: 'Who may ask, and when',
    }),
    steps: Type.Array(textSchema('One step in words'), { maxItems: 20, description: 'What happens' }),
    prepare: Type.Array(textSchema('One thing to have ready'), {
      maxItems: 20,
      description: 'What to prepare',
    }),
    outcome: textSchema('What the applicant gets'),
    mistakes: optional(
      Type.Array(textSchema('One typical mistake'), { maxItems: 20, description: 'What often goes wrong' }),
    ),
  },
  { description: 'The legally required manual for citizens; papers, time and fee are derived, not retyped' },
);
export type Manual = Static<typeof manualSchema>;

export const notificationSchema = closed(
  {
    id: nameOf('notification', 'Name of the message'),
    to: oneOfStrings(['applicant', 'division', 'assignee'] as const, 'Who gets it'),
    subject: textSchema(
      'Subject; placeholders {{receiptNumber}} {{serviceTitle}} {{status}} {{dueDate}} {{reason}}',
    ),
    body: textSchema('Text with the same placeholders; no web address (cabinet resolution of 18 Nov 2568)'),
  },
  { description: 'A message that an effect sends' },
);
export type Notification = Static<typeof notificationSchema>;
