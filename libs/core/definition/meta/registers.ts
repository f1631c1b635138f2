import { Type, type Static } from '@sinclair/typebox';
import {
  camel,
  closed,
  expressionSchema,
  kebab,
  nameOf,
  oneOfStrings,
  optional,
  pointerSchema,
  reference,
  textSchema,
  valueSchemaSchema,
} from './primitives.js';
import { numberingSchema, spanSchema } from './spans.js';

export const registerFieldSchema = closed(
  {
    title: textSchema('What the field says'),
    schema: valueSchemaSchema('JSON Schema draft-07 of the value: one text, number, or yes or no'),
    value: optional(
      expressionSchema(
        'CEL over `answers`, `findings`, `fees`, `case`, `today`, `tables`: what the effect `register` writes; in a register of a shared part, the service that registers says it',
      ),
    ),
    optional: optional(Type.Boolean({ description: 'An entry may be without it' })),
  },
  { description: 'A field of an entry' },
);

export const entryStateSchema = closed(
  {
    title: textSchema('Label for officers and the holder'),
    from: optional(
      Type.Array(kebab('State'), {
        minItems: 1,
        maxItems: 20,
        description: 'States it is reached from; any when missing',
      }),
    ),
    ends: optional(
      Type.Boolean({ description: 'The entry no longer counts: it ended, was revoked, was given back' }),
    ),
  },
  { description: 'A state of an entry' },
);
export type EntryState = Static<typeof entryStateSchema>;

export const childServiceSchema = closed(
  {
    purpose: oneOfStrings(
      ['renew', 'change', 'replace', 'transfer', 'end', 'report'] as const,
      'What it does to the entry',
    ),
    service: kebab('Code of the service'),
    states: optional(
      Type.Array(kebab('State'), {
        minItems: 1,
        maxItems: 20,
        description: 'States that offer it; all that do not end when missing',
      }),
    ),
    carry: optional(
      Type.Record(
        Type.String({ pattern: '^(/([a-z][A-Za-z0-9_]{0,63}|\\*))+$' }),
        camel('Field of the register'),
        {
          description: 'Fields of the child’s form that begin with a value of the entry',
          additionalProperties: false,
        },
      ),
    ),
  },
  { description: 'A service that takes up the entry' },
);

export const uniquenessSchema = closed(
  {
    id: kebab('Name of the rule'),
    key: expressionSchema('CEL over `answers`, `today` giving a text: two live entries never have the same'),
    openCases: optional(
      Type.Boolean({
        description: 'Open cases with the same key count too, so that a second filing is refused',
      }),
    ),
    message: textSchema('Why it is refused, and what to do'),
  },
  { description: 'What may be in the register once only. Services that share a register share its keys' },
);

export const registerSchema = closed(
  {
    id: nameOf(
      'register',
      'Name of the register in the council; services that bring in the same part share it',
    ),
    title: textSchema('What it holds'),
    numbering: numberingSchema,
    holder: optional(
      closed(
        {
          name: Type.Array(pointerSchema('Field'), {
            minItems: 1,
            maxItems: 5,
            description: 'Fields that, joined by spaces, are the holder’s name',
          }),
          nationalId: optional(pointerSchema('Field with the national ID')),
          juristicId: optional(pointerSchema('Field with the number of the juristic person')),
          phone: optional(pointerSchema('Field with the phone')),
          email: optional(pointerSchema('Field with the e-mail')),
        },
        { description: 'Whose the entry is; the applicant when missing' },
      ),
    ),
    fields: Type.Record(Type.String({ pattern: '^[a-z][A-Za-z0-9]*$' }), registerFieldSchema, {
      description: 'Fields by name',
      additionalProperties: false,
    }),
    each: optional(
      pointerSchema(
        'A list of the answers, such as `/animals`: an entry for each row; `row` in CEL is the row',
      ),
    ),
    states: Type.Record(Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' }), entryStateSchema, {
      description: 'States of an entry by id',
      additionalProperties: false,
    }),
    initial: kebab('State in which an entry begins'),
    validity: optional(
      closed(
        {
          from: optional(expressionSchema('CEL giving the first day; the day of registering when missing')),
          until: Type.Union([spanSchema, expressionSchema('CEL giving the last day')], {
            description: 'For how long, or until which day',
          }),
          then: kebab('State in which the entry falls after the last day'),
          warn: optional(
            closed(
              {
                before: Type.Array(Type.Integer({ minimum: 1, maximum: 365, description: 'Days' }), {
                  minItems: 1,
                  maxItems: 5,
                  description: 'How many days before the end',
                }),
                notification: reference('notification', 'The message to the holder'),
              },
              { description: 'Early warning' },
            ),
          ),
        },
        { description: 'From when until when an entry is valid' },
      ),
    ),
    unique: optional(
      Type.Array(uniquenessSchema, { maxItems: 5, description: 'What may be there once only' }),
    ),
    services: optional(
      Type.Array(childServiceSchema, {
        maxItems: 12,
        description: 'Services that renew, change or end an entry',
      }),
    ),
    lookUp: optional(
      closed(
        {
          proof: Type.Array(camel('Field'), {
            minItems: 1,
            maxItems: 4,
            description:
              'Besides the number, whoever asks states one of these fields; unknown and foreign numbers get the same answer',
          }),
          shows: Type.Array(camel('Field'), {
            maxItems: 30,
            description: 'Fields that are then shown and may fill a form; state and last day always are',
          }),
          states: optional(
            Type.Array(kebab('State'), {
              minItems: 1,
              maxItems: 20,
              description: 'States that are found; all when missing',
            }),
          ),
        },
        { description: 'What a look-up by number may show to whoever proves to be the holder' },
      ),
    ),
    pays: optional(
      closed(
        {
          title: textSchema('What is paid'),
          every: oneOfStrings(['month', 'quarter', 'year', 'once'] as const, 'How often'),
          satang: expressionSchema('CEL over `entry` (its fields), `today`, `tables` giving whole satang'),
          states: Type.Array(kebab('State'), {
            minItems: 1,
            maxItems: 20,
            description: 'States in which it is paid',
          }),
        },
        { description: 'A benefit that the council pays to the holder' },
      ),
    ),
    retentionYears: Type.Integer({
      minimum: 0,
      maximum: 100,
      description: 'Years kept after an entry ended',
    }),
  },
  { description: 'What lives on after the case: a licence, benefit, subscription, animal, loan, deposit' },
);
export type RegisterDefinition = Static<typeof registerSchema>;
