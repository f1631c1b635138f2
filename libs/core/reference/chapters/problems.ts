import { definitionProblems, rehearsalProblems, type ProblemEntry } from '../definition-problems.js';
import { expressionProblems, formProblems } from '../answer-problems.js';
import { blocks, code, heading, table } from '../markdown.js';

const sorted = (entries: readonly ProblemEntry[]): readonly ProblemEntry[] =>
  [...entries].sort((a, b) => (a.code < b.code ? -1 : 1));

const listed = (prefix: string, entries: readonly ProblemEntry[]): string =>
  table(
    ['code', '', 'means'],
    sorted(entries).map(({ code: name, about, isWarning }) => [
      code(`${prefix}.${name}`),
      isWarning ? 'warning' : '',
      about,
    ]),
  );

const pairs = (entries: readonly (readonly [code: string, about: string])[]): string =>
  table(
    ['code', 'means'],
    entries.map(([name, about]) => [code(name), about]),
  );

/** What can be wrong, by code. */
export const problemsChapter = (): string =>
  blocks(
    heading(2, 'Problems'),
    'Each problem has a code, a pointer and words in Thai and English. What the keywords of a schema become is told in [problem-codes.md](problem-codes.md). Problems of schemas and expressions inside a definition come with the code `definition.expression-…`, or `schema.…` with the pointer of the place.',
    heading(3, 'Of a definition'),
    listed('definition', definitionProblems),
    heading(3, 'Of samples and journeys'),
    listed('rehearsal', rehearsalProblems),
    heading(3, 'Of expressions'),
    pairs(expressionProblems),
    heading(3, 'Of answers'),
    pairs(formProblems),
  );
