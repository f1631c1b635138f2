import { gramsOf, soundOf } from './grams.js';

/** Words by which something can be found, and how much they say about it. */
export interface Phrase {
  readonly words: string;
  readonly weight: number;
}

export interface Searched {
  readonly id: string;
  readonly phrases: readonly Phrase[];
}

/** Ids of what the words mean, what fits best first. */
export type Finder = (typed: string) => readonly string[];

interface Heard {
  readonly sound: string;
  readonly grams: ReadonlySet<string>;
}

interface Weighed extends Heard {
  readonly weight: number;
  /** How rare its pieces are, together. */
  readonly mass: number;
}

/** A piece of some phrases of an entry. */
interface Place {
  /** Of the best of them. */
  readonly weight: number;
  readonly phrases: readonly number[];
}

interface Entry {
  readonly id: string;
  readonly phrases: readonly Weighed[];
  readonly places: ReadonlyMap<string, Place>;
}

type Rarity = (gram: string) => number;

const heardAs = (words: string): Heard => {
  const sound = soundOf(words);
  return { sound: sound.replaceAll(' ', ''), grams: gramsOf(sound) };
};

const massOf = (grams: Iterable<string>, rarity: Rarity): number => {
  let mass = 0;
  for (const gram of grams) mass += rarity(gram);
  return mass;
};

const rarityIn = (all: readonly ReadonlySet<string>[]): Rarity => {
  const counts = new Map<string, number>();
  for (const grams of all) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const rarities = new Map([...counts].map(([gram, count]) => [gram, Math.log(1 + all.length / count)]));
  return (gram) => rarities.get(gram) ?? 0;
};

const entryOf = (id: string, phrases: readonly Weighed[]): Entry => {
  const places = new Map<string, { weight: number; phrases: number[] }>();
  for (const [at, { grams, weight }] of phrases.entries())
    for (const gram of grams) {
      const place = places.get(gram) ?? { weight: 0, phrases: [] };
      place.weight = Math.max(place.weight, weight);
      place.phrases.push(at);
      places.set(gram, place);
    }
  return { id, phrases, places };
};

const prepare = (searched: readonly Searched[]) => {
  const heard = searched.map(({ id, phrases }) => ({
    id,
    phrases: phrases.map(({ words, weight }) => ({ ...heardAs(words), weight })),
  }));
  const rarity = rarityIn(heard.map(({ phrases }) => new Set(phrases.flatMap(({ grams }) => [...grams]))));
  const entries = heard.map(({ id, phrases }) =>
    entryOf(
      id,
      phrases.map((phrase) => ({ ...phrase, mass: massOf(phrase.grams, rarity) })),
    ),
  );
  return { entries, rarity };
};

/** Below this share a phrase and the typed words have letters in common by chance; of a short phrase, sooner. */
const leastShareOf = ({ grams }: Heard): number => (grams.size < shortPhrase ? 0.7 : leastShare);
const leastShare = 0.4;
const shortPhrase = 8;

/** How much of a phrase somebody has typed who has only begun, or took a part of it. */
const partOf = (typed: string, phrase: string): number =>
  typed.length > 1 && phrase.includes(typed) ? Math.max(typed.length / phrase.length, leastShare) : 0;

const phraseScore = (phrase: Weighed, shared: number, typed: Weighed): number => {
  const share = phrase.mass === 0 ? 0 : shared / phrase.mass;
  const whole = share < leastShareOf(phrase) ? 0 : share ** 3 * Math.sqrt(phrase.mass);
  const part = partOf(typed.sound, phrase.sound) * Math.sqrt(Math.min(typed.mass, phrase.mass));
  return phrase.weight * Math.max(whole, part);
};

/** Typed words of which less is found anywhere in an entry, and that hold none of its phrases, don’t mean it. */
const leastCommon = 0.45;
/** What fits so much worse than the best would only be in the way. */
const farBehind = 0.2;

/** What the typed words and an entry have in common: how many pieces, how much they say, and what of each phrase. */
const overlapOf = ({ phrases, places }: Entry, { grams }: Weighed, rarity: Rarity) => {
  const shared = new Float64Array(phrases.length);
  let count = 0;
  let said = 0;
  for (const gram of grams) {
    const place = places.get(gram);
    if (!place) continue;
    const rare = rarity(gram);
    count += 1;
    said += rare * place.weight;
    for (const at of place.phrases) shared[at]! += rare;
  }
  return { shared, count, said };
};

const scoreOf = (entry: Entry, typed: Weighed, rarity: Rarity): number => {
  const { shared, count, said } = overlapOf(entry, typed, rarity);
  const [best = 0, second = 0] = entry.phrases
    .map((phrase, at) => phraseScore(phrase, shared[at]!, typed))
    .toSorted((one, other) => other - one);
  if (best === 0 && count < leastCommon * typed.grams.size) return 0;
  return best + second / 3 + (typed.mass === 0 ? 0 : said / Math.sqrt(typed.mass));
};

/**
 * Finds what plain words mean: spelling as it sounds (tone marks, letters of one sound, long and short vowels), a wrong
 * letter or two, words in any order and among others. Nothing for words that nothing is called by. The same words
 * always give the same order.
 */
export const createFinder = (searched: readonly Searched[]): Finder => {
  const { entries, rarity } = prepare(searched);
  return (typed) => {
    const heard = heardAs(typed);
    const wanted = { ...heard, weight: 1, mass: massOf(heard.grams, rarity) };
    const found = entries
      .map((entry) => ({ id: entry.id, score: scoreOf(entry, wanted, rarity) }))
      .filter(({ score }) => score > 0)
      .toSorted((one, other) => other.score - one.score);
    return found.filter(({ score }) => score >= farBehind * found[0]!.score).map(({ id }) => id);
  };
};
