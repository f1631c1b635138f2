import { defaultLimits, unsupportedKeywords, widthLimits } from '#core/definition';
import { schemaKeywords } from '#core/schema';
import { formatNames } from '#core/validator-runtime';
import { blocks, code, heading } from '../markdown.js';

const list = (names: Iterable<string>): string => [...names].map(code).join(' ');

/** What JSON Schema a form may use. */
export const formSchemasChapter = (): string =>
  blocks(
    heading(2, 'Form schemas'),
    'JSON Schema draft-07. `{ "$ref": "part:NAME@VERSION" }` brings in a shared part, `#/definitions/…` a local one; publishing copies both in. Objects are closed: what the form does not know is dropped. `then` and `else`, `dependencies`, `oneOf` and `anyOf` of imported schemas are followed by the engine; `if` keeps to the keywords that browsers decide without generated code.',
    `Keywords: ${list([...schemaKeywords].filter((keyword) => !unsupportedKeywords.has(keyword)))}.`,
    `Formats: ${list(formatNames)}. All take what is stored: Arabic digits, no separators, days as \`YYYY-MM-DD\`.`,
    'Patterns are RE2: no look-around, no back-references, at most 1000 characters.',
    `Limits: ${widthLimits.enum} values of an \`enum\` or a list of choices, ${widthLimits.branches} branches of any other \`oneOf\` or \`anyOf\`, ${widthLimits.branchesAlongPath} along one path. Texts and lists that say none get \`maxLength\` ${defaultLimits.maxLength} and \`maxItems\` ${defaultLimits.maxItems} at publish. \`uniqueItems\` is for lists of texts, numbers, yes and no.`,
  );
