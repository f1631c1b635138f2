import { Type, type Static } from '@sinclair/typebox';
import {
  closed,
  expressionSchema,
  kebab,
  oneOfStrings,
  optional,
  pointerSchema,
  reference,
  textSchema,
} from './primitives.js';
import { isoDay } from './spans.js';

/** The version of the language that this program speaks. */
export const currentFormat = 2;

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

export const accessSchema = closed(
  {
    assurance: oneOfStrings(
      assurances,
      'Who may file: nobody known, a reachable contact, a verified identity',
    ),
    anonymous: optional(
      Type.Boolean({
        description:
          'The applicant may stay unnamed: no field of `privacy.applicant` is demanded of everyone, the case is tied to no account or address, and its tracking code is the only way back to it',
      }),
    ),
    invitation: optional(
      closed(
        {
          only: optional(Type.Boolean({ description: 'Nobody files it without an invitation' })),
          days: Type.Integer({ minimum: 1, maximum: 365, description: 'How long a link holds' }),
          after: Type.Array(kebab('Code of a service'), {
            maxItems: 100,
            description: 'Services whose ended cases send a link; none when officers send them',
          }),
          service: optional(pointerSchema('Field that receives the code of the service the link came from')),
        },
        { description: 'One-time links. A link says which service it came from, never whose it was' },
      ),
    ),
    sealed: optional(Type.Boolean({ description: 'Only officers named for it see its cases' })),
    counter: optional(Type.Boolean({ description: 'Officers may file it for a person at the counter' })),
  },
  { description: 'Who may file' },
);

export const routeSchema = closed(
  {
    when: expressionSchema('CEL over answers'),
    division: optional(kebab('Division that receives the case')),
    state: optional(reference('state', 'State in which it begins')),
  },
  { description: 'Another way for some cases' },
);
export type Route = Static<typeof routeSchema>;

export const nearbySchema = closed(
  {
    place: pointerSchema('The map point'),
    metres: Type.Integer({ minimum: 1, maximum: 5000, description: 'How near' }),
    same: optional(pointerSchema('A choice that must be equal too')),
  },
  {
    description:
      'Open cases of the service near the place are offered, to follow one instead of filing again',
  },
);

export const effectiveSchema = closed(
  {
    from: optional(isoDay('First day on which it can be filed')),
    to: optional(isoDay('Last day')),
    instead: optional(kebab('Code of the service that takes its place afterwards')),
    note: optional(textSchema('What is said before and after')),
  },
  { description: 'Days on which the definition is in force. Cases go on after the last' },
);

export const headSchema = {
  $schema: optional(Type.String({ maxLength: 200, description: 'For editors only; dropped at publish' })),
  format: Type.Literal(currentFormat, {
    description: 'Version of the definition language; older ones are brought up to it where they are read',
  }),
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
  effective: optional(effectiveSchema),
  routes: optional(
    Type.Array(routeSchema, {
      maxItems: 10,
      description:
        'Where a case goes that is not for `division` or does not begin in `workflow.initial`; the first that holds counts',
    }),
  ),
  nearby: optional(nearbySchema),
};
