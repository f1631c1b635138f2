import { canonicalJson } from '../canonical-json.js';
import type { Thing } from './thing.js';

/** A thing before and after; one of them is missing when it is new or gone. */
export interface Pair {
  readonly before?: Thing;
  readonly after?: Thing;
}

const parentOf = (pointer: string): string => pointer.replace(/(\/\*)?\/[^/]+$/, '');

const likeness = (one: Thing, other: Thing): number => {
  if (one.sort === 'field' && one.facts['type'] !== other.facts['type']) return 0;
  if (canonicalJson(one.facts) === canonicalJson(other.facts)) return one.home === other.home ? 3 : 2;
  return one.title.th === other.title.th && one.title.th !== one.name ? 1 : 0;
};

const findTwin = (gone: Thing, added: readonly Thing[]): Thing | undefined => {
  const [best] = added
    .filter(({ sort }) => sort === gone.sort)
    .map((thing) => ({ thing, likeness: likeness(gone, thing) }))
    .filter((candidate) => candidate.likeness > 0)
    .toSorted((one, other) => other.likeness - one.likeness);
  return best?.thing;
};

const named: ReadonlySet<string> = new Set(['head', 'privacy', 'manual', 'workflow', 'computed']);

const matchLevel = (
  before: readonly Thing[],
  after: readonly Thing[],
  nameNow: (thing: Thing) => string,
): Pair[] => {
  const key = (sort: string, name: string): string => `${sort} ${name}`;
  const free = new Map(after.map((thing) => [key(thing.sort, thing.name), thing]));
  const take = (thing: Thing | undefined): Thing | undefined => {
    if (thing) free.delete(key(thing.sort, thing.name));
    return thing;
  };
  const same = before.map((thing) => ({
    before: thing,
    after: take(free.get(key(thing.sort, nameNow(thing)))),
  }));
  const pairs = same.map(({ before: thing, after: found }): Pair => {
    const twin = found ?? (named.has(thing.sort) ? undefined : take(findTwin(thing, [...free.values()])));
    return { before: thing, ...(twin && { after: twin }) };
  });
  return [...pairs, ...[...free.values()].map((thing) => ({ after: thing }))];
};

const depthOf = ({ name }: Thing): number => name.split('/').length;

/** Pairs the fields of two forms, groups first: what lies in a group that was renamed goes along with it. */
const matchFields = (before: readonly Thing[], after: readonly Thing[]): readonly Pair[] => {
  const depths = [...new Set([...before, ...after].map(depthOf))].toSorted((one, other) => one - other);
  const renamed = new Map<string, string>();
  const nameNow = ({ name }: Thing): string => {
    const parent = parentOf(name);
    const now = parent === '' ? undefined : renamed.get(parent);
    return now === undefined ? name : `${now}${name.slice(parent.length)}`;
  };
  return depths.flatMap((depth) => {
    const atDepth = (things: readonly Thing[]) => things.filter((thing) => depthOf(thing) === depth);
    const pairs = matchLevel(atDepth(before), atDepth(after), nameNow);
    for (const pair of pairs) if (pair.before && pair.after) renamed.set(pair.before.name, pair.after.name);
    return pairs;
  });
};

/** What comes or goes with its group needs no words of its own. */
const withoutInner = (pairs: readonly Pair[]): readonly Pair[] => {
  const gone = new Set(pairs.flatMap(({ before, after }) => (before && !after ? [before.name] : [])));
  const added = new Set(pairs.flatMap(({ before, after }) => (after && !before ? [after.name] : [])));
  return pairs.filter(
    ({ before, after }) =>
      !(before && !after && gone.has(parentOf(before.name))) &&
      !(after && !before && added.has(parentOf(after.name))),
  );
};

/** Pairs what two definitions are made of: by name first, then what only has another name now. */
export const matchThings = (before: readonly Thing[], after: readonly Thing[]): readonly Pair[] => {
  const isField = ({ sort }: Thing): boolean => sort === 'field';
  const others = (things: readonly Thing[]) => things.filter((thing) => !isField(thing));
  return [
    ...matchLevel(others(before), others(after), ({ name }) => name),
    ...withoutInner(matchFields(before.filter(isField), after.filter(isField))),
  ];
};
