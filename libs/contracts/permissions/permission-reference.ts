import { accessTable, caseDeeds, officeDeeds, officeMeanings, officeTable, sealedTable } from '#core/access';
import { routeRules, ruleMeanings } from './route-rules.js';

const reach = <Deed extends string>(
  deeds: readonly Deed[],
  table: Readonly<Record<string, Readonly<Record<Deed, string>>>>,
): string =>
  [
    `| role | ${deeds.join(' | ')} |`,
    `|---|${'---|'.repeat(deeds.length)}`,
    ...Object.entries(table).map(
      ([role, row]) => `| ${role} | ${deeds.map((deed) => row[deed]).join(' | ')} |`,
    ),
  ].join('\n');

const routesOf = (rule: string): string =>
  Object.entries(routeRules)
    .filter(([, each]) => each === rule)
    .map(([route]) => `- \`${route}\``)
    .join('\n');

const rules = (): string =>
  Object.entries(ruleMeanings)
    .map(
      ([rule, meaning]) =>
        `### ${rule}\n${meaning[0]?.toUpperCase()}${meaning.slice(1)}.\n\n${routesOf(rule)}`,
    )
    .join('\n\n');

/** docs/permissions.md: who may do what, from the data that judges it. */
export const permissionReference = (): string => `# Who may do what

Written by \`npx sala docs\` from \`access-table.ts\` and \`office-table.ts\` in \`libs/core/access\`, and from \`libs/contracts/permissions\`; a test compares.
What is done to a case beside reading, taking and noting is up to the actions of its definition (\`by\`, \`fourEyes\`), and is judged in \`libs/core/access/may-perform.ts\`. Tested route by route in
\`test/e2e/permission-matrix.e2e-spec.ts\`, \`route-gates.e2e-spec.ts\` and \`permissions.e2e-spec.ts\`.

## How far a role reaches
From nothing to the whole council:

- \`none\`
- \`holder\`: cases that the officer took or was assigned
- \`named\`: those, and cases in whose state an action names the officer’s position or committee
- \`signed\`: those, and cases on which the officer voted or acted
- \`seated\`: cases of \`named\`, and cases in whose state the officer votes
- \`called\`: those, and cases in whose state an action names the role, in the officer’s division
- \`working\`: cases on which the officer’s division works now
- \`near\`: those, and cases of \`signed\`
- \`concerned\`: those, and cases that the officer’s division has had before
- \`council\`: every case

An officer with several roles reaches as far as the widest of them. To whom a case is out of reach, there is no such case (404).

${reach(caseDeeds, accessTable)}

### Sealed cases
${reach(caseDeeds, sealedTable)}

## Beside the work on cases
\`none\`, \`own\` (what the officer made or issued), \`division\` (what is of their divisions) or \`council\` (all of it):

${reach(officeDeeds, officeTable)}

${officeDeeds.map((deed) => `- \`${deed}\`: ${officeMeanings[deed]}`).join('\n')}

## Which route asks what
Public routes ask for no session and are left out.

${rules()}
`;
