import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Council, Journey, SharedPart, Samples, ServiceDefinition } from '#core/definition';
import { projectFolder } from '#platform/config';

const root = join(projectFolder, 'form-definitions');

const read = <T>(...path: readonly string[]): T => JSON.parse(readFileSync(join(root, ...path), 'utf8')) as T;

const foldersIn = (...path: readonly string[]): readonly string[] =>
  readdirSync(join(root, ...path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'parts')
    .map(({ name }) => name)
    .toSorted();

/** A service of `form-definitions/` as it lies there. */
export interface ServiceFiles {
  readonly category: string;
  readonly code: string;
  readonly definition: ServiceDefinition;
  readonly samples: Samples;
  readonly journeys: readonly Journey[];
}

export const readCouncil = (): Council => read('council.json');

export const readParts = (): readonly SharedPart[] =>
  readdirSync(join(root, 'parts')).map((name) => read('parts', name));

export const listServices = (): readonly ServiceFiles[] =>
  foldersIn().flatMap((category) =>
    foldersIn(category).map((code) => ({
      category,
      code,
      definition: read(category, code, 'definition.json'),
      samples: read(category, code, 'samples.json'),
      journeys: read(category, code, 'journeys.json'),
    })),
  );
