import {
  conditionSchema,
  councilSchema,
  currentFormat,
  definitionLimits,
  definitionSchema,
  durationSchema,
  effectSchema,
  fieldTextSchema,
  journeySchema,
  kitSchema,
  partSchema,
  samplesSchema,
} from '#core/definition';
import { expressionsChapter } from './chapters/expressions.js';
import { formSchemasChapter } from './chapters/form-schemas.js';
import { problemsChapter } from './chapters/problems.js';
import { tablesChapter } from './chapters/tables.js';
import { templatesChapter } from './chapters/templates.js';
import { uiChapter } from './chapters/ui.js';
import { describeSchema, vocabularyOf } from './describe-schema.js';
import { blocks, heading, section } from './markdown.js';

const roots = [
  { title: 'The definition', name: 'definition', schema: definitionSchema },
  { title: 'Shared parts of forms', name: 'part', schema: partSchema },
  { title: 'Shared parts of definitions', name: 'kit', schema: kitSchema },
  { title: 'Samples', name: 'samples', schema: samplesSchema },
  { title: 'Journeys', name: 'journeys[]', schema: journeySchema },
  { title: 'The council', name: 'council', schema: councilSchema },
] as const;

const schemaChapters = (): readonly string[] => {
  const vocabulary = vocabularyOf({
    condition: conditionSchema,
    duration: durationSchema,
    effect: effectSchema,
    fieldText: fieldTextSchema,
  });
  return roots.map(({ title, name, schema }) =>
    blocks(
      heading(2, title),
      ...describeSchema(schema, name, vocabulary).map((described) => section(described, 3)),
    ),
  );
};

const introduction = `<!-- Made by \`npx sala docs\`. What stands here is changed in libs/core/definition/meta and libs/core/reference. -->

# The definition language

A service is one JSON document, \`definition.json\`, with \`samples.json\` and \`journeys.json\` beside it as its proofs; how to write one step by step is told in [adding-a-service.md](adding-a-service.md). This is format ${currentFormat}: every part, its type, its limits and what it means. Keys that do not stand here are refused. Definitions of older formats are brought up to this one where they are read; what was published keeps its hash. A definition has at most ${definitionLimits.bytes / 1024} kB, ${definitionLimits.nodes} values and ${definitionLimits.depth} levels.

A **pointer** names a field of the answers: \`/place/village\`, or \`/trees/*/species\` for each row. Money is whole satang, days are \`YYYY-MM-DD\` (Common Era), texts stand in Thai and English; the Thai is never empty.`;

/** The whole reference of the definition language as Markdown, made from the meta-schema and the lists that the gate itself uses. */
export const languageReference = (): string =>
  `${blocks(
    introduction,
    ...schemaChapters(),
    formSchemasChapter(),
    uiChapter(),
    expressionsChapter(),
    tablesChapter(),
    templatesChapter(),
    problemsChapter(),
  )}\n`;
