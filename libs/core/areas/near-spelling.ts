const oneSlip = 4;
const twoSlips = 8;

/** How many letters of a typed word may be wrong, missing or too many, by its length. */
const allowed = (word: string): number => (word.length >= twoSlips ? 2 : word.length >= oneSlip ? 1 : 0);

/** Least number of slips between a word and the beginning of a name, as long as it stays within `most`. */
const slipsToPrefix = (name: string, word: string, most: number): number => {
  let row = Array.from({ length: word.length + 1 }, (_, index) => index);
  let best = row[word.length]!;
  for (let at = 0; at < Math.min(name.length, word.length + most); at += 1) {
    const next = [at + 1];
    for (let index = 1; index <= word.length; index += 1) {
      const same = name[at] === word[index - 1] ? 0 : 1;
      next.push(Math.min(next[index - 1]! + 1, row[index]! + 1, row[index - 1]! + same));
    }
    row = next;
    best = Math.min(best, row[word.length]!);
    if (Math.min(...row) > most) break;
  }
  return best;
};

/** Whether a word could be meant for the beginning of a name: one slip from 4 letters on, two from 8. */
export const isNear = (name: string, word: string): boolean => {
  const most = allowed(word);
  return most > 0 ? slipsToPrefix(name, word, most) <= most : name.startsWith(word);
};
