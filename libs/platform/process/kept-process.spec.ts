import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { KeptProcess } from './kept-process.js';

const patienceMs = 5_000;

describe('a process that is kept running', () => {
  let folder: string;
  let kept: KeptProcess | null;
  const log = () => readFileSync(join(folder, 'log'), 'utf8').trim().split('\n').filter(Boolean);
  const script = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const keep = (content: string, onDeath: (how: string) => void = () => {}) => {
    kept = new KeptProcess({
      name: 'child',
      module: script('child.mjs', content),
      environment: () => ({}),
      log: join(folder, 'log'),
      onDeath,
    });
    return kept;
  };

  beforeEach(() => {
    kept = null;
    folder = mkdtempSync(join(tmpdir(), 'sala-process-'));
    writeFileSync(join(folder, 'log'), '');
  });

  afterEach(async () => {
    await kept?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is started again when it dies, and its death is told', async () => {
    const deaths: string[] = [];
    keep(`console.log(process.pid); setInterval(() => {}, 1000)`, (how) => deaths.push(how));
    await until(() => log().length === 1);
    process.kill(Number(log()[0]), 'SIGKILL');
    await until(() => log().length === 2);
    expect(deaths).toEqual(['SIGKILL']);
    expect(kept?.deaths).toBe(1);
  });

  it('is asked to end, may finish its work, and stays ended', async () => {
    keep(
      `process.on('SIGTERM', () => { console.log('down'); process.exit(0); }); setInterval(() => {}, 1000); console.log('up')`,
    );
    await until(() => log().length === 1);
    await kept?.stop();
    await sleep(300);
    expect(log()).toEqual(['up', 'down']);
  });

  it('stays ended when it is stopped between a death and the next start', async () => {
    keep(`console.log('up'); process.exit(1)`);
    await until(() => kept?.deaths === 1);
    await kept?.stop();
    await sleep(400);
    expect(log()).toEqual(['up']);
  });

  it.each([
    ['serves', ''],
    ['still starts', `await new Promise((resolve) => setTimeout(resolve, 500));`],
  ])('ends by itself when its supervisor is killed while it %s', async (_, wait) => {
    const room = JSON.stringify(join(import.meta.dirname, 'index.js'));
    const module = script(
      'child.mjs',
      `console.log(process.pid); setInterval(() => {}, 1000); ${wait}
       const { exitWithParent } = await import(${room});
       exitWithParent(Promise.resolve({ close: async () => {} }));`,
    );
    const options = JSON.stringify({ name: 'child', module, log: join(folder, 'log') });
    const supervisor = script(
      'supervisor.mjs',
      `import { KeptProcess } from ${room};
       new KeptProcess({ ...${options}, environment: () => ({}), onDeath() {} });`,
    );
    const parent = spawn(process.execPath, [supervisor], { stdio: 'ignore' });
    await until(() => log().length === 1);
    const pid = Number(log()[0]);
    parent.kill('SIGKILL');
    await until(() => !isRunning(pid));
    expect(isRunning(pid)).toBe(false);
  });
});

/** A dead process that nobody has reaped yet has an empty command line. */
const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
};

const until = async (met: () => boolean): Promise<void> => {
  const deadline = Date.now() + patienceMs;
  while (!met()) {
    if (Date.now() > deadline) throw new Error('it never came to that');
    await sleep(20);
  }
};
