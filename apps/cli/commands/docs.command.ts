import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageReference } from '#core/reference';
import { projectFolder } from '#platform/config';
import type { Command } from '../command.js';

/** Writes the reference of the definition language. */
export const docs: Command = {
  usage: '[FILE]',
  run: ([file = join(projectFolder, 'docs/definition-language.md')]) => {
    writeFileSync(file, languageReference());
    console.log(`${file} is written`);
    return Promise.resolve(0);
  },
};
