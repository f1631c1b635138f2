import { Type, type Static } from '@sinclair/typebox';
import {
  closed,
  expressionSchema,
  nameOf,
  oneOfStrings,
  optional,
  pointerSchema,
  reference,
  templateSchema,
  textSchema,
} from './primitives.js';
import { numberingSchema, spanSchema } from './spans.js';

export const documentKinds = ['letter', 'receipt', 'licence', 'certificate', 'notice', 'record'] as const;
export type DocumentKind = (typeof documentKinds)[number];

const blockKind = <T extends string>(kind: T) => Type.Literal(kind, { description: 'Sort of block' });

const blockWhen = optional(expressionSchema('CEL: the block stands only when true'));

const fieldRowSchema = closed(
  { label: textSchema('What it is'), value: templateSchema('Its value') },
  { description: 'A line of label and value' },
);

const columnSchema = closed(
  {
    title: textSchema('Head of the column'),
    value: templateSchema('The cell; `{{row.NAME}}` picks from the row'),
    align: optional(oneOfStrings(['start', 'end'] as const, 'Texts at the start, numbers at the end')),
    sum: optional(
      pointerSchema(
        'A number of the rows, such as the height below `/trees`, whose sum stands under the column',
      ),
    ),
  },
  { description: 'A column of a table' },
);

export const blockSchema = Type.Union(
  [
    closed(
      {
        kind: blockKind('heading'),
        text: templateSchema('The heading'),
        when: blockWhen,
      },
      { description: 'A heading' },
    ),
    closed(
      {
        kind: blockKind('paragraph'),
        text: templateSchema('The text; an empty line begins a new paragraph'),
        align: optional(
          oneOfStrings(['start', 'centre', 'end'] as const, 'Where it stands; `start` when missing'),
        ),
        indent: optional(
          Type.Boolean({
            description: 'The first line is indented as in official letters; true when missing',
          }),
        ),
        when: blockWhen,
      },
      { description: 'Running text' },
    ),
    closed(
      {
        kind: blockKind('fields'),
        rows: Type.Array(fieldRowSchema, { minItems: 1, maxItems: 60, description: 'Lines in order' }),
        when: blockWhen,
      },
      { description: 'A list of labels and values; lines without a value are left out' },
    ),
    closed(
      {
        kind: blockKind('table'),
        of: Type.Union(
          [
            pointerSchema('A list of the answers, such as `/trees`'),
            Type.Literal('fees', { description: 'The lines of the fee: `title` and `satang`' }),
          ],
          { description: 'What the rows are' },
        ),
        columns: Type.Array(columnSchema, { minItems: 1, maxItems: 10, description: 'Columns in order' }),
        when: blockWhen,
      },
      { description: 'A table with a row for each row of a list' },
    ),
    closed(
      {
        kind: blockKind('signature'),
        of: oneOfStrings(
          ['signatory', 'applicant', 'officer', 'witness'] as const,
          'Who signs: the signatory of the document, the applicant, the officer who issues it, a witness',
        ),
        label: optional(textSchema('Words under the line when they are not the position')),
        when: blockWhen,
      },
      { description: 'A line to sign on, with name and position' },
    ),
  ],
  { description: 'A block of a document: words and values, never logic' },
);
export type Block = Static<typeof blockSchema>;

export const documentSchema = closed(
  {
    id: nameOf('document', 'Name of the document'),
    title: textSchema('What it is called'),
    kind: oneOfStrings(
      documentKinds,
      'Letter, receipt, licence, certificate, public notice, or record for the file',
    ),
    when: optional(expressionSchema('CEL over the case: it is issued only when true; missing means always')),
    numbering: optional(numberingSchema),
    to: optional(templateSchema('Whom it addresses, behind «เรียน»; the applicant’s name when missing')),
    subject: optional(templateSchema('Its subject, behind «เรื่อง»; the title when missing')),
    body: Type.Array(blockSchema, { minItems: 1, maxItems: 60, description: 'Blocks in order' }),
    signatory: optional(
      closed(
        {
          position: textSchema('Position whose holder signs, e.g. «นายกองค์การบริหารส่วนตำบล»'),
          role: optional(
            oneOfStrings(
              ['officer', 'supervisor', 'executive'] as const,
              'Role that may sign; `executive` when missing',
            ),
          ),
        },
        { description: 'Who signs' },
      ),
    ),
    validity: optional(
      closed(
        {
          from: optional(expressionSchema('CEL giving the first day; the day of issue when missing')),
          until: Type.Union([spanSchema, expressionSchema('CEL giving the last day')], {
            description: 'For how long, or until which day',
          }),
        },
        { description: 'From when until when it is valid' },
      ),
    ),
    register: optional(
      reference(
        'register',
        'The register whose entry the document proves: its number and days are that entry’s',
      ),
    ),
    digits: optional(oneOfStrings(['thai', 'arabic'] as const, 'Digits on paper; `thai` when missing')),
    languages: optional(
      Type.Array(oneOfStrings(['th', 'en'] as const, 'Language'), {
        minItems: 1,
        maxItems: 2,
        description: 'Languages it is issued in; Thai alone when missing',
      }),
    ),
    verify: optional(
      Type.Boolean({
        description:
          'Carries a code with which anyone who holds it can ask whether it is genuine and still valid',
      }),
    ),
    publicity: oneOfStrings(
      ['officers', 'applicant', 'public'] as const,
      'Who may open it: the office, also the applicant, anyone',
    ),
  },
  { description: 'A document that the effect `issue-document` makes' },
);
export type DocumentDefinition = Static<typeof documentSchema>;
