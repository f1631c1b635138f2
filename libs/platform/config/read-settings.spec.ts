import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readServerSettings, readSettings } from './read-settings.js';

const key = 'k'.repeat(32);
const s3 = { S3_ENDPOINT: 'https://s3.example', S3_BUCKET: 'sala', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b' };
const refusal = (environment: Record<string, string>): string => {
  const read = readSettings(environment, '/srv/sala');
  return read.ok ? 'accepted' : read.problems.map(({ message }) => message.en).join('\n');
};

describe('settings', () => {
  it('need nothing: every one has a default, and PostgreSQL is embedded', () => {
    expect(readSettings({}, '/srv/sala')).toMatchObject({
      ok: true,
      value: {
        http: { port: 3000, publicUrl: 'http://localhost:3000', secureCookies: false, trustedProxies: 0 },
        data: { folder: '/srv/sala/.data' },
        database: { url: null, embedded: true },
        storage: { kind: 'disk', folder: '/srv/sala/.data/files' },
        clock: { fixedAt: null },
      },
    });
  });

  it.each([
    [{ PORT: 'http' }, 'PORT must be a whole number from 1 to 65535, not "http"'],
    [{ PORT: '65536' }, 'PORT must be a whole number'],
    [{ PORT: '0' }, 'PORT must be a whole number'],
    [{ DATABASE_URL: 'mysql://localhost/x', SALA_SECRET_KEY: key }, 'DATABASE_URL must be an address'],
    [{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL must be an address'],
    [{ SMTP_URL: 'mail.example' }, 'SMTP_URL must be an address'],
    [{ SALA_NOW: 'tomorrow' }, 'SALA_NOW must be a moment'],
    [{ SALA_NOW: '2026-13-40T00:00:00Z' }, 'SALA_NOW must be a moment'],
    [{ SALA_LOG_LEVEL: 'loud' }, 'SALA_LOG_LEVEL must be one of'],
    [{ SALA_POOL_SIZE: '1' }, 'SALA_POOL_SIZE must be a whole number from 2 to 50'],
    [{ SALA_SECRET_KEY: 'short' }, 'SALA_SECRET_KEY must be at least 32 characters long'],
    [{ SALA_DATADIR: '/srv' }, 'SALA_DATADIR is not a setting of Sala'],
    [{ S3_BUCKET: 'sala' }, 'set together or not at all'],
    [{ DATABASE_URL: 'postgres://localhost/sala' }, 'SALA_SECRET_KEY is required when DATABASE_URL is set'],
  ])('refuse %j', (environment, line) => {
    expect(refusal(environment)).toContain(line);
  });

  it('tell every problem at once, in one line', () => {
    const line = refusal({ PORT: 'x', SALA_FOO: '1', SALA_NOW: 'y' });
    expect(line.split('; ')).toHaveLength(3);
    expect(line).not.toContain('\n');
  });

  it('never repeat a secret in the refusal', () => {
    const secrets = {
      SALA_SECRET_KEY: 'hush-1',
      SALA_DEMO_PASSWORD: 'hush-2',
      DATABASE_URL: 'hush-3',
      REDIS_URL: 'hush-4',
    };
    expect(refusal(secrets)).not.toContain('hush');
  });

  it('treat an empty value as missing', () => {
    expect(refusal({ PORT: '', DATABASE_URL: '  ' })).toBe('accepted');
  });

  it('mark cookies secure when the public address is https', () => {
    const read = readSettings({ SALA_PUBLIC_URL: 'https://eservice.example.go.th/' }, '/srv/sala');
    expect(read).toMatchObject({
      value: { http: { publicUrl: 'https://eservice.example.go.th', secureCookies: true } },
    });
  });

  it('take a bucket when all four of its settings are there', () => {
    expect(readSettings(s3, '/srv/sala')).toMatchObject({
      value: { storage: { kind: 's3', bucket: 'sala' } },
    });
  });

  it('are frozen through and through', () => {
    const read = readSettings({}, '/srv/sala');
    expect(read.ok && Object.isFrozen(read.value) && Object.values(read.value).every(Object.isFrozen)).toBe(
      true,
    );
  });

  it('of a server demand a database and the key', () => {
    expect(readServerSettings({}, '/srv/sala').ok).toBe(false);
    expect(
      readServerSettings({ SALA_EMBEDDED: 'true', DATABASE_URL: 'postgres://h/d' }, '/srv/sala').ok,
    ).toBe(false);
    const read = readServerSettings({ DATABASE_URL: 'postgres://h/d', SALA_SECRET_KEY: key }, '/srv/sala');
    expect(read).toMatchObject({ ok: true, value: { database: { url: 'postgres://h/d', embedded: false } } });
  });

  it('never throw, whatever the environment holds', () => {
    const names = fc.constantFrom(
      'PORT',
      'DATABASE_URL',
      'SALA_NOW',
      'SALA_PUBLIC_URL',
      'S3_ENDPOINT',
      'SALA_X',
    );
    fc.assert(
      fc.property(fc.dictionary(names, fc.string()), (environment) => {
        expect(typeof readSettings(environment, '/srv/sala').ok).toBe('boolean');
      }),
    );
  });
});
