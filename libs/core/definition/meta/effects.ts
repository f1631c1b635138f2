import { Type, type Static } from '@sinclair/typebox';
import { closed, kebab, optional, pointerSchema, reference } from './primitives.js';
import { clockEffects } from './clock-effects.js';
import { durationSchema } from './duration.js';

const effectType = <T extends string>(type: T) => Type.Literal(type, { description: 'Sort of effect' });

export const effectSchema = Type.Union(
  [
    closed(
      { type: effectType('notify'), notification: reference('notification', 'Which message') },
      { description: 'Sends a message' },
    ),
    closed(
      { type: effectType('set-flag'), flag: reference('flag', 'Which flag') },
      { description: 'Sets a flag' },
    ),
    closed(
      { type: effectType('clear-flag'), flag: reference('flag', 'Which flag') },
      { description: 'Clears a flag' },
    ),
    closed(
      { type: effectType('request-correction'), due: durationSchema },
      {
        description:
          'Opens a correction request: the action form must ask `reason` and may ask `defects` (a list of `{ pointer, message }`); the clock stops',
      },
    ),
    closed(
      {
        type: effectType('move-division'),
        field: pointerSchema('Field of the action form that names the division'),
      },
      {
        description:
          'Hands the case to the division chosen in the action form; it keeps it through every later state that names no division of its own',
      },
    ),
    closed(
      { type: effectType('close-correction') },
      { description: 'Takes over the applicant’s corrected answers; the clock goes on' },
    ),
    closed(
      {
        type: effectType('return-step'),
        field: pointerSchema('Field of the action form that names the state, one of its choices (`enum`)'),
      },
      { description: 'Back to an earlier step, chosen among those that the case has been through' },
    ),
    closed(
      {
        type: effectType('forward'),
        field: pointerSchema('Field of the action form that names the agency'),
      },
      { description: 'Notes which other agency the case was sent on to; the applicant reads it' },
    ),
    closed(
      {
        type: effectType('merge'),
        field: pointerSchema('Field of the action form with the number of the case to join, `00012/2569`'),
      },
      {
        description:
          'Joins the case to another open one of the same service; both say so, and its applicant hears from then on what the other’s hears',
      },
    ),
    closed(
      {
        type: effectType('ask'),
        party: reference('party', 'Which of `parties`'),
        due: optional(durationSchema),
      },
      {
        description:
          'Asks a third party; each gets a code of its own to answer with, or an officer enters the answer. `due` is the party’s own when missing',
      },
    ),
    closed(
      { type: effectType('assess-fees') },
      {
        description:
          'Works the fees out anew, with what officers found; what was declared is kept beside what is assessed',
      },
    ),
    closed(
      {
        type: effectType('request-payment'),
        due: durationSchema,
      },
      {
        description:
          'Makes debts of the fees as they stand, each due after `due` or its own `payWithin`; where fees may be paid in parts, the action form may ask `instalments`',
      },
    ),
    closed(
      { type: effectType('record-payment') },
      {
        description:
          'Enters a receipt: the action form asks `satang`, `receiptBook`, `receiptNumber` and may ask `paidOn`, `method`; the oldest debt is paid first',
      },
    ),
    closed(
      { type: effectType('refund-payment') },
      {
        description:
          'Enters money given back, a deposit or what was paid too much: the action form asks `satang` and `voucher` and may ask `paidOn`, `method`; no more than was paid in',
      },
    ),
    closed(
      { type: effectType('issue-document'), document: reference('document', 'Which of `documents`') },
      { description: 'Issues a paper' },
    ),
    closed(
      { type: effectType('register'), register: reference('register', 'Which of `registers`') },
      { description: 'Makes an entry in a register' },
    ),
    closed(
      {
        type: effectType('change-entry'),
        register: reference('register', 'Which of `registers`'),
        to: kebab('State of the entry'),
      },
      { description: 'Brings the case’s entry in a register to another state' },
    ),
    closed(
      { type: effectType('hold-booking'), booking: reference('booking', 'Which of `bookings`') },
      { description: 'Holds what was booked until it is confirmed or the hold ends' },
    ),
    closed({ type: effectType('confirm-booking') }, { description: 'Confirms what is held for the case' }),
    closed(
      { type: effectType('release-booking') },
      { description: 'Frees what is held or booked for the case' },
    ),
    closed(
      { type: effectType('publish-notice'), notice: reference('notice', 'Which of `notices`') },
      { description: 'Posts a public notice' },
    ),
    ...clockEffects,
  ],
  { description: 'What an action sets going' },
);
export type EffectDefinition = Static<typeof effectSchema>;
export type EffectType = EffectDefinition['type'];
