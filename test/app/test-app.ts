import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ProblemDetails } from '#contracts/common';
import { healthRoutes } from '#contracts/health';
import {
  ChannelsModule,
  Clock,
  FileStore,
  MailChannel,
  MemoryFileStore,
  RecordingMailChannel,
  SettableClock,
} from '#platform/channels';
import { type ServerSettings, projectFolder, readServerSettings } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { HttpModule, configureHttp, createAdapter } from '#platform/http';
import { QueueModule, QueueProbe } from '#platform/queue';
import { SecretsModule } from '#platform/secrets';
import { testEnvironment } from '../support/prepare-database.js';

/** Settings of a process under test; `changes` as the environment would give them. */
export const testSettings = (
  databaseUrl: string,
  changes: Readonly<Record<string, string>> = {},
): ServerSettings => {
  const read = readServerSettings(
    { ...testEnvironment(databaseUrl, '.data/test'), ...changes },
    projectFolder,
  );
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join('; '));
  return read.value;
};

/** Some features over HTTP on a real database, with fakes of what lies outside. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: SettableClock;
  readonly mail: RecordingMailChannel;
  readonly files: MemoryFileStore;
}

const beginning = '2026-11-23T03:00:00.000Z';

const quiet = { log: () => undefined, warn: () => undefined, error: () => undefined };

export const startTestApp = async (
  settings: ServerSettings,
  features: readonly (Type | DynamicModule)[],
): Promise<TestApp> => {
  const [clock, mail, files] = [
    new SettableClock(beginning),
    new RecordingMailChannel(),
    new MemoryFileStore(),
  ];
  const openApi = { title: 'Test', version: '1', problem: ProblemDetails };
  const built = await Test.createTestingModule({
    imports: [
      DatabaseModule.forRoot(settings, 'sala-test'),
      SecretsModule.forRoot(settings),
      ChannelsModule.forRoot(settings),
      QueueModule.forApi(settings),
      HttpModule.forRoot({ settings, operator: healthRoutes, openApi, probes: [QueueProbe] }),
      ...features,
    ],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(MailChannel)
    .useValue(mail)
    .overrideProvider(FileStore)
    .useValue(files)
    .setLogger(quiet)
    .compile();
  const app = built.createNestApplication<NestFastifyApplication>(createAdapter(settings), {
    bodyParser: false,
  });
  await configureHttp(app, settings);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return { app, clock, mail, files };
};
