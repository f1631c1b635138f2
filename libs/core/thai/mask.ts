const dot = '•';

const maskWord = (word: string): string => {
  const [first = '', ...rest] = Array.from(word);
  return first + dot.repeat(rest.length);
};

/** A name with only the first letter of each word: `สมชาย ใจดี` → `ส•••• ใ•••`. */
export const maskName = (name: string): string => name.trim().split(/\s+/).map(maskWord).join(' ');

/** Any other personal text: six dots, so that not even its length is told. An empty text stays empty. */
export const maskText = (value: string): string => (value === '' ? '' : dot.repeat(6));
