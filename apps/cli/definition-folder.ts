import { type Dirent, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { DefinitionFile } from '#contracts/admin';
import { type Council, type SharedPart, checkCouncil, checkPart } from '#core/definition';
import { type Problem, type Result, fail, ok, problemAt } from '#core/result';
import { UsageError } from './command.js';
import { parseStrictly } from './parse-strictly.js';

/** One service as it lies in the folder. */
export interface ServiceFolder {
  /** Relative to where the command was called. */
  readonly path: string;
  readonly source: DefinitionFile;
}

/** A folder of definitions: `CATEGORY/CODE/{definition,samples,journeys}.json`, `parts/*.json`, `council.json`. */
export interface DefinitionFolder {
  readonly council: Council;
  readonly parts: readonly SharedPart[];
  readonly services: readonly ServiceFolder[];
}

/**
 * Reads a folder; refuses with every file that is missing or isn't JSON, and what is wrong with the council and the
 * parts, on which all services rest. The services themselves are not judged here.
 */
export const readDefinitionFolder = (folder: string): Result<DefinitionFolder> => {
  const root = resolve(folder);
  if (!existsSync(join(root, 'council.json'))) throw new UsageError(`There is no council.json in ${root}`);
  const problems: Problem[] = [];
  const read = (path: string): unknown => {
    try {
      return parseStrictly(readFileSync(path, 'utf8'));
    } catch (error) {
      problems.push(unreadable(shown(path), (error as Error).message));
      return null;
    }
  };
  const readAs = <T>(path: string, check: (value: unknown) => Result<T>): T => {
    const value = read(path);
    const checked = value === null ? null : check(value);
    if (checked && !checked.ok) problems.push(...checked.problems.map((found) => within(shown(path), found)));
    return value as T;
  };
  const found = {
    council: readAs<Council>(join(root, 'council.json'), checkCouncil),
    parts: listFiles(join(root, 'parts')).map((path) => readAs<SharedPart>(path, checkPart)),
    services: listServiceFolders(root).map((path) => ({
      path: shown(path),
      source: readService(path, read),
    })),
  };
  return problems.length > 0 ? fail(...problems) : ok(found);
};

const readService = (path: string, read: (path: string) => unknown): DefinitionFile => ({
  definition: read(join(path, 'definition.json')),
  samples: read(join(path, 'samples.json')),
  journeys: read(join(path, 'journeys.json')),
});

const listServiceFolders = (root: string): readonly string[] =>
  listFolders(root)
    .filter((category) => category !== join(root, 'parts'))
    .flatMap(listFolders);

const listFolders = (folder: string): readonly string[] => list(folder, (entry) => entry.isDirectory());

const listFiles = (folder: string): readonly string[] =>
  existsSync(folder) ? list(folder, (entry) => entry.isFile() && entry.name.endsWith('.json')) : [];

const list = (folder: string, fits: (entry: Dirent) => boolean): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(fits)
    .map((entry) => join(folder, entry.name))
    .toSorted();

const shown = (path: string): string => relative('.', path) || '.';

const within = (path: string, { pointer = '', ...found }: Problem): Problem => ({
  ...found,
  pointer: `${path}${pointer}`,
});

const unreadable = (path: string, why: string): Problem =>
  problemAt(path, 'definition.unreadable', `อ่านไฟล์ ${path} ไม่ได้`, `${path} can't be read: ${why}`);
