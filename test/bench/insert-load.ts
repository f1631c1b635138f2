import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchAnswers } from './bench-service.js';

/**
 * Rows a second of the minimal server's INSERT through pgbench: what the database alone can do.
 * NaN where pgbench is not installed.
 */
export const insertLoad = async (
  databaseUrl: string,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'sala-pgbench-'));
  const script = join(folder, 'insert.sql');
  writeFileSync(
    script,
    `insert into bare (id, service, answers) values (gen_random_uuid(), 'pgbench', '${forPgbench(JSON.stringify(benchAnswers))}');\n`,
  );
  const run = spawnSync(
    'pgbench',
    [
      '-n',
      '-f',
      script,
      '-c',
      String(connections),
      '-j',
      '2',
      '-T',
      String(seconds),
      '-M',
      'prepared',
      databaseUrl,
    ],
    { encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true, force: true });
  return Number(/tps = ([\d.]+)/.exec(run.stdout ?? '')?.[1] ?? Number.NaN);
};

/** pgbench takes a colon before a name for a variable. */
const forPgbench = (json: string): string => json.replaceAll('":', '" : ');
