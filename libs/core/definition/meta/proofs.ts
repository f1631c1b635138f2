import { Type, type Static } from '@sinclair/typebox';
import { closed, mapByReference, oneOfStrings, optional, reference } from './primitives.js';

/** `$comment` says whose answers they are: those of the form, or of the step’s action. */
const answers = (of: 'answers' | 'input', description: string) =>
  Type.Record(Type.String(), Type.Unknown(), { description, $comment: of });
const moment = (description: string) =>
  Type.String({
    pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2}))?$',
    description,
  });

export const sampleSchema = closed(
  {
    title: Type.String({ minLength: 1, maxLength: 300, description: 'What the sample shows' }),
    today: optional(moment('Day of filing; 2026-11-23 when missing')),
    answers: answers('answers', 'What the citizen sends'),
    attachments: optional(
      mapByReference(Type.Integer({ minimum: 1 }), 'attachment', 'How many files by attachment key'),
    ),
    expect: optional(
      closed(
        {
          answers: optional(
            Type.Record(Type.String(), Type.Unknown(), {
              description: 'Values by pointer that the engine must arrive at (computed, pruned as null)',
              $comment: 'by answer',
            }),
          ),
          fees: optional(mapByReference(Type.Integer(), 'fee', 'Satang by fee code')),
          attachments: optional(
            Type.Array(reference('attachment', 'Key of a paper'), {
              description: 'Keys of the papers that are required',
            }),
          ),
          warnings: optional(Type.Array(Type.String(), { description: 'Codes of the warnings' })),
          errors: optional(
            Type.Array(
              closed(
                {
                  pointer: Type.String({
                    description: 'Concrete pointer: `/trees/0/species`, `/attachments/KEY`',
                    $comment: 'answer',
                  }),
                  code: Type.String({ description: 'Code of the problem' }),
                },
                { description: 'An error' },
              ),
              { minItems: 1, description: 'Errors of a refused sample; others may come too' },
            ),
          ),
        },
        { description: 'What must come of it' },
      ),
    ),
  },
  { description: 'Answers with what must come of them' },
);
export type Sample = Static<typeof sampleSchema>;

export const samplesSchema = closed(
  {
    accepted: Type.Array(sampleSchema, { description: 'Answers that must be accepted' }),
    refused: Type.Array(sampleSchema, { description: 'Answers that must be refused, with `expect.errors`' }),
  },
  { description: 'Samples of a definition' },
);
export type Samples = Static<typeof samplesSchema>;

export const journeyStepSchema = closed(
  {
    actor: Type.String({
      description:
        '`applicant`, `party`, `system`, or `ROLE:DIVISION#POSITION@COMMITTEE/NAME`, each part but the role only where it matters: `officer:engineering`, `officer@licences/second`',
    }),
    action: optional(reference('action', 'Action performed')),
    question: optional(
      Type.String({
        maxLength: 80,
        description: 'Instead of an action: the question answered, `neighbour:0`',
      }),
    ),
    at: optional(moment('When; the moment of the step before when missing')),
    answers: optional(answers('input', 'The action’s own answers')),
    corrected: optional(answers('answers', 'For `close-correction`: the corrected answers of the form')),
    expect: closed(
      {
        state: optional(reference('state', 'State after the step')),
        flags: optional(Type.Array(reference('flag', 'Flag'), { description: 'All flags after the step' })),
        dueAt: optional(
          Type.Union([Type.String(), Type.Null()], {
            description: 'Due day (YYYY-MM-DD) of the first clock',
          }),
        ),
        effects: optional(
          Type.Array(Type.String(), { description: 'Effects as `type:name`, e.g. `notify:accepted`' }),
        ),
        owed: optional(Type.Integer({ description: 'Satang that are owed after the step' })),
        refused: optional(Type.String({ description: 'Code of the problem, when the step must be refused' })),
      },
      { description: 'What must come of it' },
    ),
  },
  { description: 'A step of a journey' },
);
export type JourneyStep = Static<typeof journeyStepSchema>;

export const journeySchema = closed(
  {
    title: Type.String({ minLength: 1, maxLength: 300, description: 'The story' }),
    kind: oneOfStrings(['happy', 'returned', 'refused', 'other'] as const, 'Sort of ending'),
    sample: Type.String({ description: 'Title of the accepted sample that is filed' }),
    start: moment('When it is filed'),
    calendar: optional(
      closed(
        {
          holidays: Type.Array(
            Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Day (YYYY-MM-DD)' }),
            { maxItems: 100, description: 'Holidays that the story counts with' },
          ),
          officeHours: optional(
            closed(
              {
                opens: Type.String({ pattern: '^\\d{2}:\\d{2}$', description: 'When the office opens' }),
                closes: Type.String({ pattern: '^\\d{2}:\\d{2}$', description: 'When it closes' }),
              },
              { description: 'Office hours; 08:30 to 16:30 when missing' },
            ),
          ),
        },
        {
          description:
            'The calendar of the story, so that a holiday declared later changes no expected day; the council’s when missing',
        },
      ),
    ),
    steps: Type.Array(journeyStepSchema, { minItems: 1, maxItems: 60, description: 'Who does what' }),
  },
  { description: 'Who does what, on which day, and what must come of it' },
);
export type Journey = Static<typeof journeySchema>;

export const journeysSchema = Type.Array(journeySchema, { description: 'Journeys of a definition' });
