import { Type, type Static } from '@sinclair/typebox';
import { fileKinds, mostBytes, type FileKind } from '#core/papers';
import {
  closed,
  expressionSchema,
  nameOf,
  oneOfStrings,
  optional,
  pointerSchema,
  textSchema,
} from './primitives.js';

export type { FileKind };

/** What can take the place of a paper. */
export const paperSubstitutes = ['registry', 'digital-id'] as const;
export type PaperSubstitute = (typeof paperSubstitutes)[number];

export const attachmentSchema = closed(
  {
    key: nameOf('attachment', 'Name of the attachment'),
    title: textSchema('What paper or picture it is'),
    help: optional(textSchema('How to make a good one')),
    by: optional(
      oneOfStrings(
        ['applicant', 'officer'] as const,
        'Who attaches it: the applicant with the form (also when missing), or an officer with an action that names it',
      ),
    ),
    required: Type.Union([Type.Boolean(), expressionSchema('CEL')], {
      description: 'Always, never, or by CEL over the answers; inside `each` over the `row`',
    }),
    when: optional(expressionSchema('CEL: asked for only when true; missing means always')),
    each: optional(
      pointerSchema(
        'A list of the answers, such as `/animals`: asked for in each row, files are then kept as `KEY:ROW` counted from 0',
      ),
    ),
    input: optional(
      oneOfStrings(
        ['file', 'camera', 'signature'] as const,
        'How it is made: chosen from files (also when missing), with the camera first on a phone, or drawn as a signature',
      ),
    ),
    kinds: Type.Array(
      oneOfStrings(
        fileKinds,
        'Kind of file: picture, PDF, `drawing` (plans of many sheets in one PDF), sound, film, spreadsheet (`.xlsx`)',
      ),
      { minItems: 1, maxItems: 6, description: 'Accepted kinds' },
    ),
    maxFiles: Type.Integer({
      minimum: 1,
      maximum: 20,
      description: 'How many files; in each row with `each`',
    }),
    maxBytes: optional(
      Type.Integer({
        minimum: 1024,
        maximum: mostBytes,
        description:
          'Size of one file; when not said 5 MiB for pictures, PDF and spreadsheets, 20 MiB for drawings, sound and film',
      }),
    ),
    insteadOf: optional(
      Type.Array(
        oneOfStrings(
          paperSubstitutes,
          'The office looks it up in a registry, or the applicant has proved who they are with a digital ID',
        ),
        { minItems: 1, maxItems: 2, description: 'What makes the paper needless: it is then not asked for' },
      ),
    ),
    askOnce: optional(
      Type.Boolean({
        description:
          'Kept for the applicant and offered again the next time, in any service that asks for the same key',
      }),
    ),
    idCopy: optional(
      textSchema('Legal override: why a copy of an ID card or house registration is demanded'),
    ),
  },
  { description: 'A paper or picture that comes with the application or with an officer’s action' },
);
export type Attachment = Static<typeof attachmentSchema>;
