import 'reflect-metadata';
import { join } from 'node:path';
import { loadServerSettings, projectFolder } from '#platform/config';
import { createHttpApp } from '#platform/http';
import { exitWithParent } from '#platform/process';
import { DrawnForms } from '#server/catalog';
import { ApiModule } from './api.module.js';

const settings = loadServerSettings();
const starting = createHttpApp(ApiModule.forRoot(settings), settings, {
  webFolder: join(projectFolder, 'dist', 'web'),
  drawPage: (app) => app.get(DrawnForms).draw,
});
exitWithParent(starting);
const app = await starting;
app.enableShutdownHooks();
await app.listen({ port: settings.http.port, host: '0.0.0.0' });
