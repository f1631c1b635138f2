export type { LogLevel, ServerSettings, Settings, StorageSettings } from './settings.js';
export { readServerSettings, readSettings } from './read-settings.js';
export {
  childEnvironment,
  isRunByNpm,
  loadServerSettings,
  loadSettings,
  projectFolder,
} from './load-settings.js';
