import type { ServiceDefinition } from '../meta/definition.js';
import type { ChangeKind, DefinitionChange, DefinitionDiff, FactChange } from './change.js';
import { changeWords } from './change-words.js';
import { factChanges } from './fact-changes.js';
import { listBreaks } from './list-breaks.js';
import { listThings } from './list-things.js';
import { type Pair, matchThings } from './match-things.js';
import { movedThings } from './moved-things.js';
import { type Thing, thingSorts } from './thing.js';

const changeOf = (
  kind: ChangeKind,
  thing: Thing,
  before?: Thing,
  facts: readonly FactChange[] = [],
): DefinitionChange => ({
  kind,
  sort: thing.sort,
  name: thing.name,
  ...(kind === 'renamed' && before && { was: before.name }),
  path: thing.path,
  words: changeWords(kind, thing, before),
  facts,
});

/** The last name of a pointer, or the id itself: a field that only went along with its group has the same. */
const lastName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

const changesOf = ({ before, after }: Pair, moved: ReadonlySet<Thing>): readonly DefinitionChange[] => {
  if (!after) return before ? [changeOf('removed', before)] : [];
  if (!before) return [changeOf('added', after)];
  const facts = factChanges(before, after);
  return [
    ...(lastName(before.name) === lastName(after.name) ? [] : [changeOf('renamed', after, before)]),
    ...(moved.has(after) ? [changeOf('moved', after, before)] : []),
    ...(facts.length > 0 ? [changeOf('changed', after, before, facts)] : []),
  ];
};

const rank = ({ sort }: DefinitionChange): number => thingSorts.indexOf(sort);

/**
 * The difference between two definitions, thing by thing and in words, and what it breaks of what is already there.
 * Both are compared with their shared parts brought in (`bundleDefinition`), or as they were written when nothing is shared.
 * Promises: equal definitions have no difference; each thing that differs is named at least once.
 */
export const diffDefinitions = (before: ServiceDefinition, after: ServiceDefinition): DefinitionDiff => {
  const now = listThings(after);
  const pairs = matchThings(listThings(before), now);
  const moved = movedThings(pairs, now);
  const changes = pairs.flatMap((pair) => changesOf(pair, moved));
  return {
    changes: changes.toSorted((one, other) => rank(one) - rank(other)),
    breaks: listBreaks(pairs, after),
  };
};
