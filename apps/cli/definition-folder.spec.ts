import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { UsageError } from './command.js';
import { readDefinitionFolder } from './definition-folder.js';
import { definitionsFolder } from './preparation.js';

describe('a folder of definitions', () => {
  let folder: string;
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const service = (path: string) =>
    ['definition', 'samples', 'journeys'].forEach((name) =>
      write(`${path}/${name}.json`, `{"file":"${name}"}`),
    );

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sala-folder-'));
    for (const name of ['council.json', 'parts/applicant.json'])
      cpSync(join(definitionsFolder, name), join(folder, name));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the council, the parts and the services of every category', () => {
    service('infra/toy-road');
    service('gen/toy-club');
    const read = readDefinitionFolder(folder);
    expect(read).toMatchObject({
      ok: true,
      value: { parts: [{ part: 'applicant' }], council: { example: true } },
    });
    expect(read.ok && read.value.services.map(({ path }) => path.split('/').slice(-2).join('/'))).toEqual([
      'gen/toy-club',
      'infra/toy-road',
    ]);
    expect(read.ok && read.value.services[0]?.source).toEqual({
      definition: { file: 'definition' },
      samples: { file: 'samples' },
      journeys: { file: 'journeys' },
    });
  });

  it('is refused with every file that is missing or not JSON', () => {
    service('infra/toy-road');
    write('infra/toy-road/samples.json', '{ not json');
    rmSync(join(folder, 'infra/toy-road/journeys.json'));
    const read = readDefinitionFolder(folder);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problems.map(({ code, pointer }) => [code, pointer?.split('/').at(-1)])).toEqual([
      ['definition.unreadable', 'samples.json'],
      ['definition.unreadable', 'journeys.json'],
    ]);
  });

  it('is refused when the council or a part is not what services can rest on', () => {
    write('council.json', '{}');
    write('parts/applicant.json', '{}');
    const read = readDefinitionFolder(folder);
    const places = read.ok ? [] : read.problems.map(({ pointer = '' }) => pointer);
    expect(places.some((place) => place.includes('council.json'))).toBe(true);
    expect(places.some((place) => place.includes('applicant.json'))).toBe(true);
  });

  it('must have a council', () => {
    rmSync(join(folder, 'council.json'));
    expect(() => readDefinitionFolder(folder)).toThrow(UsageError);
  });
});
