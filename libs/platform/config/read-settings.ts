import { resolve } from 'node:path';
import { type Result, fail, ok, problem } from '#core/result';
import { type Environment, Reader } from './reader.js';
import type { ServerSettings, Settings, StorageSettings } from './settings.js';
import { address, logLevel, moment, wholeNumber, words, yesOrNo } from './values.js';

/** Reads and checks all settings. The one problem of a refusal names everything that is wrong, in one line. */
export const readSettings = (environment: Environment, folder: string): Result<Settings> => {
  const reader = new Reader(environment);
  const settings = takeAll(reader, folder);
  reader.refuseUnknown();
  return reader.problems.length > 0 ? refuse(reader.problems) : ok(deepFreeze(settings));
};

/** The same, for a process that can't work without a database and the secret key. */
export const readServerSettings = (environment: Environment, folder: string): Result<ServerSettings> => {
  const read = readSettings(environment, folder);
  if (!read.ok) return read;
  const { database, secrets } = read.value;
  if (database.url === null) return refuse(['DATABASE_URL is missing']);
  if (secrets.key === null) return refuse(['SALA_SECRET_KEY is missing']);
  return ok(
    Object.freeze({
      ...read.value,
      database: { ...database, url: database.url },
      secrets: { key: secrets.key },
    }),
  );
};

const takeAll = (reader: Reader, folder: string): Settings => {
  const port = reader.take('PORT', wholeNumber(1, 65_535), 3000);
  const publicUrl = reader.take('SALA_PUBLIC_URL', address('http', 'https'), `http://localhost:${port}`);
  const dataFolder = resolve(folder, reader.take('SALA_DATA_DIR', words(1), '.data'));
  const url = reader.take('DATABASE_URL', address('postgres', 'postgresql'), null, true);
  const key = reader.take('SALA_SECRET_KEY', words(32), null, true);
  const embedded = reader.take('SALA_EMBEDDED', yesOrNo, false) || url === null;
  if (!embedded && key === null) reader.problems.push('SALA_SECRET_KEY is required when DATABASE_URL is set');
  return {
    http: {
      port,
      publicUrl,
      secureCookies: publicUrl.startsWith('https://'),
      trustedProxies: reader.take('SALA_TRUST_PROXY', wholeNumber(0, 9), 0),
    },
    data: { folder: dataFolder },
    database: { url, embedded, poolSize: reader.take('SALA_POOL_SIZE', wholeNumber(2, 50), 10) },
    redis: { url: reader.take('REDIS_URL', address('redis', 'rediss'), null, true) },
    storage: takeStorage(reader, dataFolder),
    mail: { smtpUrl: reader.take('SMTP_URL', address('smtp', 'smtps'), null, true) },
    secrets: { key },
    demo: { password: reader.take('SALA_DEMO_PASSWORD', words(1), null, true) },
    clock: { fixedAt: reader.take('SALA_NOW', moment, null) },
    log: { level: reader.take('SALA_LOG_LEVEL', logLevel, 'info' as const) },
  };
};

const takeStorage = (reader: Reader, dataFolder: string): StorageSettings => {
  const endpoint = reader.take('S3_ENDPOINT', address('http', 'https'), null);
  const bucket = reader.take('S3_BUCKET', words(3), null);
  const region = reader.take('S3_REGION', words(1), 'us-east-1');
  const accessKey = reader.take('S3_ACCESS_KEY', words(1), null, true);
  const secretKey = reader.take('S3_SECRET_KEY', words(1), null, true);
  if (endpoint && bucket && accessKey && secretKey) {
    return { kind: 's3', endpoint, bucket, region, accessKey, secretKey };
  }
  if (endpoint || bucket || accessKey || secretKey) {
    reader.problems.push(
      'S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY and S3_SECRET_KEY are set together or not at all',
    );
  }
  return { kind: 'disk', folder: resolve(dataFolder, 'files') };
};

const refuse = (problems: readonly string[]): Result<never> => {
  const line = problems.join('; ');
  return fail(problem('platform.settings-refused', `การตั้งค่าไม่ถูกต้อง: ${line}`, line));
};

const deepFreeze = <T extends object>(value: T): T => {
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
};
