import { Drafts } from '#server/catalog';
import { withApplication } from '../application.js';
import { type Command, UsageError } from '../command.js';
import { printProblems } from '../print-problems.js';

/** Prints the live definition of a service with its samples and journeys. */
export const exportService: Command = {
  usage: 'CODE',
  run: ([code]) => {
    if (!code) throw new UsageError('Which service?');
    return withApplication(async (application) => {
      const found = await application.get(Drafts).export(code);
      if (!found.ok) return printProblems(code, found.problems);
      console.log(JSON.stringify(found.value, null, 2));
      return 0;
    });
  },
};
