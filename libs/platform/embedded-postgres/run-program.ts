import { spawn } from 'node:child_process';
import type { Account } from './account.js';

export interface ProgramEnd {
  readonly code: number | null;
  readonly output: string;
}

/** Nothing of our own environment reaches the server: a stray PGDATA or LC_ALL would change it. */
const environment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Runs one of PostgreSQL's programs to its end. Never throws: a program that can't be started ends with a null code. */
export const runProgram = (
  file: string,
  args: readonly string[],
  account: Account | null,
): Promise<ProgramEnd> =>
  new Promise((resolve) => {
    const child = spawn(file, args, {
      ...account,
      cwd: '/',
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString('utf8'));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
