import type { Pair } from './match-things.js';
import type { Thing } from './thing.js';

/** Positions of a longest row of growing numbers. */
const growing = (numbers: readonly number[]): ReadonlySet<number> => {
  const ends: number[] = [];
  const previous = numbers.map(() => -1);
  for (const [index, number] of numbers.entries()) {
    const found = ends.findIndex((end) => numbers[end]! >= number);
    const place = found < 0 ? ends.length : found;
    previous[index] = ends[place - 1] ?? -1;
    ends[place] = index;
  }
  const row = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) row.add(index);
  return row;
};

const neighbourhood = ({ sort, home }: Thing): string => `${sort} ${home}`;

/**
 * Things that stand in another place than before: in another home, or behind others of the same home. Of a row that was
 * changed, as few as possible count as moved.
 */
export const movedThings = (pairs: readonly Pair[], after: readonly Thing[]): ReadonlySet<Thing> => {
  const kept = pairs.flatMap(({ before, after: now }) => (before && now?.ordered ? [{ before, now }] : []));
  const isHomeless = ({ before, now }: { before: Thing; now: Thing }): boolean =>
    before.home !== now.home && renamedHome(pairs, before) !== now.home;
  const moved = new Set(kept.filter(isHomeless).map(({ now }) => now));
  for (const home of new Set(kept.map(({ now }) => neighbourhood(now)))) {
    const stayed = kept.filter(({ now }) => neighbourhood(now) === home && !moved.has(now));
    const places = stayed.map(({ now }) => after.indexOf(now));
    const row = growing(places);
    for (const [index, { now }] of stayed.entries()) if (!row.has(index)) moved.add(now);
  }
  return moved;
};

/** The name that a home has now; a section or group may have been renamed with all that is in it. */
const renamedHome = (pairs: readonly Pair[], { home }: Thing): string | undefined =>
  pairs.find(({ before }) => before?.name === home && before.sort !== 'head')?.after?.name;
