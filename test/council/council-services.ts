import { type ServiceDefinition, bundleDefinition } from '#core/definition';
import { type ServiceFiles, listServices, readParts } from '../support/definition-folder.js';

/** A service of `form-definitions/` with its shared parts brought in, as it is published. */
export interface Service extends ServiceFiles {
  readonly definition: ServiceDefinition;
}

const parts = readParts();

const bundled = (files: ServiceFiles): Service => {
  const definition = bundleDefinition(files.definition, parts);
  if (!definition.ok) throw new Error(`${files.code}: ${JSON.stringify(definition.problems)}`);
  return { ...files, definition: definition.value };
};

export const councilServices: readonly Service[] = listServices().map(bundled);
