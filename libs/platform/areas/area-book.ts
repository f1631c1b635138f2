import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAreaIndex, type AreaIndex } from '#core/areas';
import { projectFolder } from '#platform/config';

const read = (name: string): string => readFileSync(join(projectFolder, 'data', 'thai-areas', name), 'utf8');

let book: AreaIndex | null = null;

/** The official areas of Thailand; read once, when somebody first asks. */
export const areaBook = (): AreaIndex =>
  (book ??= createAreaIndex(read('names-th.txt'), read('names-en.txt')));

/** Which codes of subdistricts there are. */
export const knownAreas = { has: (code: string): boolean => areaBook().find(code) !== undefined };
