import { pointerTo } from './pointer.js';

interface Level {
  readonly path: string;
  /** Keys seen so far; none in a list. */
  readonly keys: Set<string> | null;
  index: number;
  /** Key of the value that comes next. */
  key: string;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/gs;

const childOf = ({ path, keys, key, index }: Level): string => pointerTo(path, keys ? key : index);

/**
 * Where a key of a JSON text stands a second time in its object, as a pointer, or null. `JSON.parse` takes the last of them
 * without a word, other readers the first: one text would be two things. The text must be good JSON.
 */
export const findDuplicateKey = (json: string): string | null => {
  const open: Level[] = [];
  let level: Level | undefined;
  let keyNext = false;
  for (const [part] of json.matchAll(token)) {
    if (part === '{' || part === '[') {
      const path = level ? childOf(level) : '';
      level = { path, keys: part === '{' ? new Set() : null, index: 0, key: '' };
      open.push(level);
      keyNext = part === '{';
    } else if (part === '}' || part === ']') {
      open.pop();
      level = open.at(-1);
      keyNext = false;
    } else if (part === ',' && level) {
      level.index += 1;
      keyNext = level.keys !== null;
    } else if (part.startsWith('"') && keyNext && level?.keys) {
      level.key = JSON.parse(part) as string;
      if (level.keys.has(level.key)) return childOf(level);
      level.keys.add(level.key);
      keyNext = false;
    }
  }
  return null;
};
