import {
  figuresToConfirm,
  unknownServices,
  type Journey,
  type Samples,
  type ServiceDefinition,
} from '#core/definition';
import { own } from '#core/fields';
import { createFormEngine } from '#core/form';
import { type DefinitionSource, judgeDefinition } from '#core/gate';
import { type RehearsalOptions, analyseWorkflow } from '#core/rehearsal';
import { compileValidator } from '#core/schema';
import type { Command } from '../command.js';
import { type DefinitionFolder, type ServiceFolder, readDefinitionFolder } from '../definition-folder.js';
import { definitionsFolder } from '../preparation.js';
import { printProblems } from '../print-problems.js';

const pathsFlag = '--paths';

/**
 * Judges every definition of a folder as a publish would, without a database, and tells the figures that a council must
 * confirm; with `--paths` also what the cases of each can come to.
 */
export const check: Command = {
  usage: `[${pathsFlag}] [FOLDER]`,
  run: async (args) => {
    const path = args.find((arg) => arg !== pathsFlag) ?? definitionsFolder;
    const read = readDefinitionFolder(path);
    if (!read.ok) return printProblems(path, read.problems);
    const folder = read.value;
    const showPaths = args.includes(pathsFlag);
    const strangers = unknownServices(folder.council, codesOf(folder));
    const refused = folder.services.filter((service) => checkService(service, folder, showPaths) !== 0);
    console.log(`${folder.services.length} definitions, ${refused.length} refused`);
    const isWrong = printProblems('council.json', strangers) !== 0;
    return isWrong || refused.length > 0 ? 1 : 0;
  },
};

const codesOf = ({ services }: DefinitionFolder): ReadonlySet<string> =>
  new Set(services.map(({ source }) => String(own(source.definition as object, 'code'))));

const checkService = (
  { path, source }: ServiceFolder,
  { parts, council }: DefinitionFolder,
  showPaths: boolean,
): number => {
  const options = { villages: council.villages.map(({ number }) => number), calendar: council };
  const judged = judgeDefinition({ source, parts, ...options, rates: council.rates ?? [] });
  if (!judged.ok) return printProblems(path, judged.problems);
  const { definition, warnings } = judged.value;
  for (const { pointer, table, note, rows } of figuresToConfirm(definition))
    console.log(`${path}#${pointer} to confirm, ${rows} rows of “${table.en}”: ${note.en}`);
  if (showPaths) printPaths(path, definition, source, options);
  return printProblems(path, warnings);
};

const printPaths = (
  path: string,
  definition: ServiceDefinition,
  { samples, journeys }: DefinitionSource,
  options: RehearsalOptions,
): void => {
  const { states, actions } = definition.workflow;
  const form = createFormEngine(definition, compileValidator(definition.form.schema));
  // The judgement has looked at their shape.
  const proofs = { samples: samples as Samples, journeys: journeys as readonly Journey[] };
  const { reached, impossible, deadEnds, complete } = analyseWorkflow(
    { definition, ...proofs },
    form,
    options,
  );
  const done = Object.keys(actions).length - impossible.size;
  console.log(
    `${path}: ${reached.size} of ${Object.keys(states).length} states reached, ${done} of ${Object.keys(actions).length} actions possible${complete ? '' : ' (not all cases looked at)'}`,
  );
  for (const [action, codes] of impossible) console.log(`${path}: nobody did ${action}: ${codes.join(', ')}`);
  for (const [state, way] of deadEnds) console.log(`${path}: stuck in ${state} after ${way.join(' · ')}`);
};
