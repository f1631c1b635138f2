import { Type, type Static } from '@sinclair/typebox';
import { closed, kebab, oneOfStrings, optional, textSchema } from './primitives.js';

export const kinds = [
  'request',
  'permit',
  'registration',
  'benefit',
  'tip',
  'complaint',
  'survey',
  'booking',
  'tax',
] as const;

export const categories = [
  'gen',
  'integ',
  'infra',
  'welfare',
  'safety',
  'health',
  'biz',
  'build',
  'edu',
  'tax',
  'part',
  'appt',
] as const;

/** Levels of assurance about who files, not names of providers. */
export const assurances = ['none', 'contact', 'verified'] as const;

export const legalBasisSchema = closed(
  {
    title: textSchema('The Act, regulation or ordinance'),
    section: optional(Type.String({ maxLength: 200, description: 'Section, e.g. «ม.67(1)-(2)»' })),
  },
  { description: 'A law that the service rests on' },
);
export type LegalBasis = Static<typeof legalBasisSchema>;

export const accessSchema = closed(
  {
    assurance: oneOfStrings(
      assurances,
      'Who may file: nobody known, a reachable contact, a verified identity',
    ),
    anonymous: optional(Type.Boolean({ description: 'The applicant may stay unnamed' })),
    sealed: optional(Type.Boolean({ description: 'Only officers named for it see its cases' })),
    counter: optional(Type.Boolean({ description: 'Officers may file it for a person at the counter' })),
  },
  { description: 'Who may file' },
);
export type AccessRule = Static<typeof accessSchema>;

export const headSchema = {
  $schema: optional(Type.String({ maxLength: 200, description: 'For editors only; dropped at publish' })),
  format: Type.Literal(1, { description: 'Version of the definition language' }),
  code: kebab('Stable name of the service, used in addresses'),
  title: textSchema('Name of the service as a villager says it'),
  summary: textSchema('One or two sentences: what it is for'),
  category: oneOfStrings(categories, 'Drawer of the catalogue'),
  kind: oneOfStrings(kinds, 'What sort of case it makes'),
  division: kebab('Division that receives the cases, e.g. `engineering`'),
  keywords: optional(
    Type.Array(Type.String({ maxLength: 60 }), {
      maxItems: 40,
      description: 'Plain words people search with',
    }),
  ),
  icon: optional(kebab('Name of an icon of the kit')),
  legalBasis: Type.Array(legalBasisSchema, { maxItems: 30, description: 'Laws the service rests on' }),
  access: accessSchema,
};
