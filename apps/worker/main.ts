import 'reflect-metadata';
import { constants, setPriority } from 'node:os';
import { NestFactory } from '@nestjs/core';
import { loadServerSettings } from '#platform/config';
import { SalaLogger, createLog } from '#platform/logging';
import { exitWithParent } from '#platform/process';
import { WorkerModule } from './worker.module.js';

/** Whoever waits for an answer comes before the work behind it. */
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const settings = loadServerSettings();
const starting = NestFactory.createApplicationContext(WorkerModule.forRoot(settings), {
  logger: new SalaLogger(createLog('worker', settings.log.level)),
  abortOnError: false,
});
exitWithParent(starting);
const app = await starting;
app.enableShutdownHooks();
