import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionReference } from '#contracts/permissions';
import { languageReference } from '#core/reference';
import { projectFolder } from '#platform/config';
import type { Command } from '../command.js';

/** Writes what is generated of the docs: the reference of the definition language, and who may do what. */
export const docs: Command = {
  usage: '[FOLDER]',
  run: ([folder = join(projectFolder, 'docs')]) => {
    const pages = { 'definition-language.md': languageReference(), 'permissions.md': permissionReference() };
    for (const [name, page] of Object.entries(pages)) {
      writeFileSync(join(folder, name), page);
      console.log(`${join(folder, name)} is written`);
    }
    return Promise.resolve(0);
  },
};
