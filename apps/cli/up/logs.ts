import { copyFileSync, mkdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

const onlyOwner = 0o700;
const mostBytes = 20_000_000;
const everyMs = 600_000;

/** The files that the processes write to: `logs/NAME.log` in the data folder. */
export const logFileIn = (dataFolder: string, name: string): string => {
  const folder = join(dataFolder, 'logs');
  mkdirSync(folder, { recursive: true, mode: onlyOwner });
  return join(folder, `${name}.log`);
};

/** Keeps a log from growing for ever: one older part of it stays beside it. Writers append, so they go on at the new end. */
export const keepSmall = (files: readonly string[]): void => {
  const check = () => files.filter(isLarge).forEach(turnOver);
  check();
  setInterval(check, everyMs).unref();
};

const isLarge = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > mostBytes;

const turnOver = (file: string): void => {
  copyFileSync(file, `${file}.1`);
  truncateSync(file, 0);
};
