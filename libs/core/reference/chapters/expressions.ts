import { guardVariables } from '#core/definition';
import { expressionLimits } from '#core/expression';
import { own, schemaAt } from '#core/fields';
import { functionChapters, type FunctionChapter } from '../function-reference.js';
import { blocks, code, heading, table } from '../markdown.js';
import { places, variables } from '../variable-reference.js';

const membersOf = (variable: string): string =>
  Object.entries(schemaAt(guardVariables({}, { actions: {} })[variable] ?? {}, 'properties') ?? {})
    .map(([name, schema]) => `${code(`${variable}.${name}`)} (${String(own(schema, 'type'))})`)
    .join(', ');

const functions = ({ title, about, entries }: FunctionChapter): string =>
  blocks(
    heading(4, title),
    about,
    table(
      ['call', 'gives'],
      entries.map(({ call, about: gives }) => [code(call), gives]),
    ),
  );

/** What expressions are, see and may call. */
export const expressionsChapter = (): string =>
  blocks(
    heading(2, 'Expressions'),
    `[CEL](https://cel.dev), checked against the declared fields when a definition is published. Fields are named as in the schema: \`answers.place.village\`, \`answers.trees[0].count\`; \`integer\` is whole, \`number\` is not. An expression that needs an answer that is not there has no value: a computed value is then missing, a check does not apply, a condition is false, a fee line is left out. A computed value, check or fee whose answers are there and that can’t be worked out all the same stops the filing. Limits: ${expressionLimits.characters} characters, ${expressionLimits.nodes} nodes, ${expressionLimits.depth} levels, ${expressionLimits.steps} steps (a loop counts the list’s \`maxItems\`), ${expressionLimits.arguments} arguments.`,
    heading(3, 'Places'),
    table(
      ['place', 'sees', 'gives'],
      places.map(({ place, sees, gives }) => [place, sees.map(code).join(' '), gives]),
    ),
    heading(3, 'Variables'),
    table(
      ['variable', 'is'],
      [
        ...variables.map(([name, about]) => [code(name), about]),
        [code('case'), membersOf('case')],
        [code('actor'), membersOf('actor')],
      ],
    ),
    heading(3, 'Functions'),
    ...functionChapters.map(functions),
  );
