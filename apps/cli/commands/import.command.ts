import { readFileSync } from 'node:fs';
import type { DefinitionFile } from '#contracts/admin';
import { PublishService } from '#server/catalog';
import { withApplication } from '../application.js';
import { type Command, UsageError } from '../command.js';
import { parseStrictly } from '../parse-strictly.js';
import { printProblems } from '../print-problems.js';

/** Takes in what `export` printed, here or elsewhere, and publishes it. */
export const importService: Command = {
  usage: 'FILE',
  run: ([file]) => {
    if (!file) throw new UsageError('Which file?');
    const source = readSource(file);
    return withApplication(async (application) => {
      const done = await application.get(PublishService).run({ source, officer: null });
      if (!done.ok) return printProblems(file, done.problems);
      console.log(`Published as version ${done.value.version}`);
      return 0;
    });
  },
};

const readSource = (file: string): DefinitionFile => {
  try {
    return parseStrictly(readFileSync(file, 'utf8')) as DefinitionFile;
  } catch (error) {
    throw new UsageError(`${file} can't be read: ${(error as Error).message}`);
  }
};
