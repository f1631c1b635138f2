import { spawn } from 'node:child_process';
import { root } from './project.mjs';

const running = new Set();
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end. Answers `{ code, output }`: the output is kept for whoever explains a failure.
 * With `showErrors` its standard error is shown as it comes instead.
 */
export const run = (file, args, { env = process.env, showErrors = false, timeoutMs } = {}) =>
  new Promise((resolve) => {
    const stdio = ['ignore', 'pipe', showErrors ? 'inherit' : 'pipe'];
    const child = spawn(file, args, { cwd: root, env, stdio, timeout: timeoutMs });
    running.add(child);
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    const end = (code, message) => {
      running.delete(child);
      resolve({ code, output: output + message });
    };
    child.on('error', (error) => end(1, error.message));
    child.on('close', (code, signal) => end(code ?? 1, signal ? `ended by ${signal}` : ''));
  });

/** Runs a program that comes with the dependencies, by the path of its script. */
export const runModule = (script, args, options) => run(process.execPath, [script, ...args], options);

/** A program that npm can be called by: the npm that called us, if it did. */
export const runNpm = (args, options) =>
  process.env.npm_execpath?.endsWith('.js')
    ? runModule(process.env.npm_execpath, args, options)
    : run('npm', args, options);

/** Until released, a signal ends the programs that run before it ends this process. */
export const endChildrenOnSignal = () => {
  for (const signal of stopSignals) process.on(signal, endAll);
  return () => stopSignals.forEach((signal) => process.off(signal, endAll));
};

const endAll = (signal) => {
  for (const child of running) child.kill(signal);
  process.exit(1);
};
