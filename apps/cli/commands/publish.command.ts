import type { INestApplicationContext } from '@nestjs/common';
import { PublishFolder } from '#server/catalog';
import { withApplication } from '../application.js';
import type { Command } from '../command.js';
import { readDefinitionFolder } from '../definition-folder.js';
import { definitionsFolder } from '../preparation.js';
import { printProblems } from '../print-problems.js';

/** Publishes every service of a folder; unchanged ones stay as they are. */
export const publish: Command = {
  usage: '[FOLDER]',
  run: ([folder = definitionsFolder]) => withApplication((application) => publishFolder(application, folder)),
};

/** Answers the exit code. A refused service doesn't keep the others back. */
export const publishFolder = async (
  application: INestApplicationContext,
  folder: string,
): Promise<number> => {
  const read = readDefinitionFolder(folder);
  if (!read.ok) return printProblems(folder, read.problems);
  const outcome = await application.get(PublishFolder).run(read.value, ({ path, published, problems }) => {
    if (published === null) printProblems(path, problems);
  });
  const { services } = read.value;
  console.log(
    outcome.ok
      ? `${services.length} services are published`
      : 'Some services could not be published; see above',
  );
  return outcome.ok ? 0 : 1;
};
