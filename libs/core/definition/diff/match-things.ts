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

/** Pairs by name. Two pages may call a section the same: who stands where it stood goes first. */
const matchLevel = (
  before: readonly Thing[],
  after: readonly Thing[],
  nameNow: (thing: Thing) => string,
): Pair[] => {
  const free = new Set(after);
  const found = new Map<Thing, Thing>();
  const pairUp = (fits: (thing: Thing, candidate: Thing) => boolean): void => {
    const freeByName = new Map<string, Thing[]>();
    for (const thing of free) {
      const key = `${thing.sort} ${thing.name}`;
      freeByName.set(key, [...(freeByName.get(key) ?? []), thing]);
    }
    for (const thing of before.filter((one) => !found.has(one))) {
      const candidates = freeByName.get(`${thing.sort} ${nameNow(thing)}`) ?? [];
      const match = candidates.find((candidate) => free.has(candidate) && fits(thing, candidate));
      if (!match) continue;
      found.set(thing, match);
      free.delete(match);
    }
  };
  pairUp((thing, candidate) => thing.home === candidate.home);
  pairUp(() => true);
  for (const thing of before) {
    const twin = found.has(thing) || named.has(thing.sort) ? undefined : findTwin(thing, [...free]);
    if (!twin) continue;
    found.set(thing, twin);
    free.delete(twin);
  }
  const pairs = before.map((thing): Pair => {
    const match = found.get(thing);
    return { before: thing, ...(match && { after: match }) };
  });
  return [...pairs, ...[...free].map((thing) => ({ after: thing }))];
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
