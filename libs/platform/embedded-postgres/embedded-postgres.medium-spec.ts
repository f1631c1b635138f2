import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimServer } from './claim.js';
import { withConnection } from './connection.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { belongsTo } from './running-server.js';

describe('the embedded PostgreSQL', () => {
  let dataFolder: string;
  let server: EmbeddedPostgres;
  const start = async () => (server = await startEmbeddedPostgres({ dataFolder }));
  const pidFile = () => join(server.folder, 'data', 'postmaster.pid');
  const pid = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0]);
  const read = async <T>(sql: string): Promise<T | undefined> =>
    (await withConnection(server.url, (client) => client.query(sql))).rows[0] as T | undefined;

  beforeAll(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'sala-embedded-'));
    chmodSync(dataFolder, 0o711);
  });

  beforeEach(start);

  afterAll(async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('finds letters in Thai text, which search needs', async () => {
    expect(await read(`select show_trgm('คำร้อง') <> '{}' as works`)).toEqual({ works: true });
  });

  it('serves Sala under a role that rules its own database only', async () => {
    expect(
      await read('select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user'),
    ).toEqual({
      rolsuper: false,
      rolcreatedb: false,
      rolcreaterole: false,
    });
  });

  it('acknowledges a commit only when it is on disk', async () => {
    const settings = `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`;
    expect(await read(settings)).toEqual({ fsync: 'on', commit: 'on' });
  });

  it('keeps its passwords from other accounts', () => {
    expect(statSync(join(server.folder, 'access.json')).mode & 0o077).toBe(0);
    expect(statSync(server.folder).mode & 0o077).toBe(0);
  });

  it('is taken over, not started twice, when it already runs', async () => {
    const before = pid();
    await start();
    expect(server.startedHere).toBe(false);
    expect(pid()).toBe(before);
  });

  it('is claimed by one process at a time', async () => {
    const claim = await claimServer(server.adminUrl);
    expect(claim).not.toBeNull();
    expect(await claimServer(server.adminUrl, 300)).toBeNull();
    await claim?.release();
    const next = await claimServer(server.adminUrl);
    expect(next).not.toBeNull();
    await next?.release();
  });

  it('comes back after kill -9 with everything that was committed, and tells who claimed it', async () => {
    await withConnection(server.url, (client) => client.query('create table kept as select 42 as value'));
    const claim = await claimServer(server.adminUrl);
    process.kill(pid(), 'SIGKILL');
    await claim?.lost;
    await start();
    expect(await read('select value from kept')).toEqual({ value: 42 });
  });

  it('starts although its pid file names a process that is another program now', async () => {
    await server.stop();
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    writeFileSync(pidFile(), `${stranger.pid}\n${join(server.folder, 'data')}\n0\n1\n`);
    await start();
    expect(server.startedHere).toBe(true);
    expect(stranger.kill()).toBe(true);
  });

  it('moves to another port when its own is busy, and stays there', async () => {
    const before = new URL(server.url).port;
    await server.stop();
    const squatter = createServer().listen(Number(before), '127.0.0.1');
    await start();
    const after = new URL(server.url).port;
    expect(after).not.toBe(before);
    squatter.close();
    await server.stop();
    await start();
    expect(new URL(server.url).port).toBe(after);
  });

  it('leaves no process behind when it is stopped', async () => {
    const last = pid();
    await server.stop();
    expect(belongsTo(last, server.folder)).toBe(false);
  });
});
