import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadServerSettings } from '#platform/config';
import { SalaLogger, createLog } from '#platform/logging';
import { exitWithParent } from '#platform/process';
import { WorkerModule } from './worker.module.js';

const settings = loadServerSettings();
const starting = NestFactory.createApplicationContext(WorkerModule.forRoot(settings), {
  logger: new SalaLogger(createLog('worker', settings.log.level)),
  abortOnError: false,
});
exitWithParent(starting);
const app = await starting;
app.enableShutdownHooks();
