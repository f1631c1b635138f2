import { judgeDefinition } from '#core/gate';
import type { Command } from '../command.js';
import { type DefinitionFolder, type ServiceFolder, readDefinitionFolder } from '../definition-folder.js';
import { definitionsFolder } from '../preparation.js';
import { printProblems } from '../print-problems.js';

/** Judges every definition of a folder as a publish would, without a database. */
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
  return printProblems(path, judged.ok ? judged.value.warnings : judged.problems);
};
