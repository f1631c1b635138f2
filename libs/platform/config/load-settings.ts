import { writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Result } from '#core/result';
import { readServerSettings, readSettings } from './read-settings.js';
import type { ServerSettings, Settings } from './settings.js';

const standardError = 2;

/** Folder of the checkout: relative paths in settings count from here, wherever the command was called. */
export const projectFolder = resolve(import.meta.dirname, '..', '..', '..', '..');

/** Whether npm started this process (`npm start`), and so is the one to hear of its end. */
export const isRunByNpm = process.env.npm_lifecycle_event !== undefined;

/** The settings of this process, or its end with one clear line. */
export const loadSettings = (): Settings => orEnd(readSettings(process.env, projectFolder));

/** The settings of a process that needs the database (api, worker, most commands), or its end with one clear line. */
export const loadServerSettings = (changes: Readonly<Record<string, string>> = {}): ServerSettings =>
  orEnd(readServerSettings({ ...process.env, ...changes }, projectFolder));

/** The environment for a child process: this one's, with changes on top. */
export const childEnvironment = (changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...changes,
});

const orEnd = <T>(read: Result<T>): T => {
  if (read.ok) return read.value;
  writeSync(
    standardError,
    `Sala cannot start: ${read.problems.map(({ message }) => message.en).join('; ')}\n`,
  );
  process.exit(1);
};
