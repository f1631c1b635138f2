import { figuresToConfirm } from '#core/definition';
import { judgeDefinition } from '#core/gate';
import type { Command } from '../command.js';
import { type DefinitionFolder, type ServiceFolder, readDefinitionFolder } from '../definition-folder.js';
import { definitionsFolder } from '../preparation.js';
import { printProblems } from '../print-problems.js';

/** Judges every definition of a folder as a publish would, without a database, and tells the figures that a council must confirm. */
export const check: Command = {
  usage: '[FOLDER]',
  run: async ([path = definitionsFolder]) => {
    const read = readDefinitionFolder(path);
    if (!read.ok) return printProblems(path, read.problems);
    const folder = read.value;
    const refused = folder.services.filter((service) => checkService(service, folder) !== 0);
    console.log(`${folder.services.length} definitions, ${refused.length} refused`);
    return refused.length > 0 ? 1 : 0;
  },
};

const checkService = ({ path, source }: ServiceFolder, { parts, council }: DefinitionFolder): number => {
  const villages = council.villages.map(({ number }) => number);
  const judged = judgeDefinition({ source, parts, villages, calendar: council });
  if (!judged.ok) return printProblems(path, judged.problems);
  for (const { pointer, table, note, rows } of figuresToConfirm(judged.value.definition))
    console.log(`${path}#${pointer} to confirm, ${rows} rows of “${table.en}”: ${note.en}`);
  return printProblems(path, judged.value.warnings);
};
