import { Type, type Static } from '@sinclair/typebox';
import {
  closed,
  expressionSchema,
  kebab,
  nameOf,
  oneOfStrings,
  optional,
  pointerSchema,
  textSchema,
} from './primitives.js';

export const attachmentSchema = closed(
  {
    key: nameOf('attachment', 'Name of the attachment'),
    title: textSchema('What paper or picture it is'),
    help: optional(textSchema('How to make a good one')),
    required: Type.Union([Type.Boolean(), expressionSchema('CEL')], {
      description: 'Always, never, or by CEL over the answers',
    }),
    show: optional(expressionSchema('CEL: asked for only when true; missing means always')),
    kinds: Type.Array(oneOfStrings(['image', 'pdf'] as const, 'Kind of file'), {
      minItems: 1,
      maxItems: 2,
      description: 'Accepted kinds',
    }),
    maxFiles: Type.Integer({ minimum: 1, maximum: 20, description: 'How many files' }),
    maxBytes: optional(
      Type.Integer({
        minimum: 1024,
        maximum: 20971520,
        description: 'Size of one file; 5 MiB when not said',
      }),
    ),
    camera: optional(Type.Boolean({ description: 'Offer the camera first on a phone' })),
    idCopy: optional(
      textSchema('Legal override: why a copy of an ID card or house registration is demanded'),
    ),
  },
  { description: 'A paper or picture that comes with the application' },
);
export type Attachment = Static<typeof attachmentSchema>;

export const feeSchema = closed(
  {
    code: nameOf('fee', 'Name of the fee line'),
    title: textSchema('What is paid for'),
    satang: expressionSchema(
      'CEL over `answers`, `today`, `council`, `tables` giving whole satang; 0 leaves the line out',
    ),
    legalBasis: optional(Type.String({ maxLength: 300, description: 'Law or ordinance behind it' })),
  },
  { description: 'One line of the fee' },
);
export type Fee = Static<typeof feeSchema>;

export const privacyGroupSchema = closed(
  {
    id: kebab('Name of the group'),
    fields: Type.Array(pointerSchema('Field'), {
      minItems: 1,
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
export type PrivacyGroup = Static<typeof privacyGroupSchema>;

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
export type ApplicantPointers = Static<typeof applicantSchema>;

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
