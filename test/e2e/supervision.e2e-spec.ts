import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#platform/embedded-postgres';
import { HttpClient, SupervisedSala, eventually } from '#test/support';

const mayBeEntered = 0o711;

const newDataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sala-up-'));
  chmodSync(folder, mayBeEntered);
  return folder;
};

const comesTrue = (ask: () => boolean | Promise<boolean>) =>
  eventually(
    async () => ask(),
    (isTrue) => isTrue,
  );

describe('Sala as one command brings it up', () => {
  let sala: SupervisedSala;
  const folder = newDataFolder();
  const anotherFolder = newDataFolder();

  beforeAll(async () => {
    sala = SupervisedSala.start(folder, await freePort(0));
    await sala.settled();
  });

  afterAll(async () => {
    sala.signal('SIGTERM');
    await sala.exitCode();
    for (const used of [folder, anotherFolder]) rmSync(used, { recursive: true, force: true });
  });

  it('ends its start with the address', () => {
    expect(sala.lastLine).toBe(`Sala is ready at http://localhost:${sala.port}`);
  });

  it('prints the password that it made for the demo accounts', async () => {
    const [, password = ''] = /password (\S+) \(made here/.exec(sala.output) ?? [];
    const officer = await HttpClient.signIn(sala.url, 'engineer', password);
    expect((await officer.get('/api/inbox')).status).toBe(200);
  });

  it('refuses a second Sala on the same data in one line', async () => {
    const second = SupervisedSala.start(folder, await freePort(0));
    expect(await second.exitCode()).toBe(1);
    expect(second.lastLine).toContain('already runs with the data in');
    expect(await sala.isReady()).toBe(true);
  });

  it('refuses a port that another program holds in one line, and leaves nothing running', async () => {
    const other = SupervisedSala.start(anotherFolder, sala.port);
    expect(await other.exitCode()).toBe(1);
    expect(other.lastLine).toBe(
      `Sala cannot start: port ${sala.port} is used by another program; stop it, or set PORT`,
    );
    expect(other.postgresPid()).toBeNull();
  });

  it.each(['api', 'worker'] as const)('brings the %s back after kill -9', async (name) => {
    const [before = 0] = sala.pidsOf(name);
    process.kill(before, 'SIGKILL');
    await comesTrue(() => sala.pidsOf(name).some((pid) => pid !== before));
    await comesTrue(() => sala.isReady());
    expect(sala.output).toContain(`The ${name} ended (SIGKILL); starting it again`);
  });

  it('brings PostgreSQL back after kill -9, and the api waits for it', async () => {
    const api = sala.pidsOf('api');
    const before = sala.postgresPid();
    process.kill(before ?? 0, 'SIGKILL');
    await comesTrue(() => sala.output.includes('PostgreSQL is back'));
    await comesTrue(() => sala.isReady());
    expect(sala.postgresPid()).not.toBe(before);
    expect(sala.pidsOf('api')).toEqual(api);
  });

  it('killed itself, leaves no process that serves, and starts again', async () => {
    sala.signal('SIGKILL');
    await comesTrue(() => sala.pidsOf('api').length === 0 && sala.pidsOf('worker').length === 0);
    sala = SupervisedSala.start(folder, sala.port);
    await sala.settled();
    expect(sala.lastLine).toContain('Sala is ready');
  });

  it('ends in order when it is told to, PostgreSQL included', async () => {
    sala.signal('SIGTERM');
    expect(await sala.exitCode()).toBe(0);
    expect([...sala.pidsOf('api'), ...sala.pidsOf('worker')]).toEqual([]);
    expect(sala.postgresPid()).toBeNull();
  });

  it('stops a start that is told to end halfway, and leaves nothing running', async () => {
    sala = SupervisedSala.start(folder, sala.port);
    await comesTrue(() => sala.postgresPid() !== null);
    sala.signal('SIGTERM');
    expect(await sala.exitCode()).toBe(0);
    expect(sala.postgresPid()).toBeNull();
  });
});
