import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOrMakeSecrets, secretsFileIn } from './secrets-file.js';

describe('secrets of an embedded installation', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sala-secrets-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are made once and kept', () => {
    const made = readOrMakeSecrets(folder);
    expect(readOrMakeSecrets(folder)).toEqual(made);
  });

  it('are read by their owner alone', () => {
    readOrMakeSecrets(folder);
    expect(statSync(secretsFileIn(folder)).mode & 0o777).toBe(0o600);
  });

  it('have a key that the settings accept and a password that can be read out', () => {
    const { secretKey, demoPassword } = readOrMakeSecrets(folder);
    expect(secretKey.length).toBeGreaterThanOrEqual(32);
    expect(demoPassword).toMatch(/^[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){2}$/);
  });
});
