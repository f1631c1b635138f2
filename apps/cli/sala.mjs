#!/usr/bin/env node
/** `npx sala COMMAND`: makes sure that the command's code is built, then runs it in this process. */
import { buildIfStale } from '../../tools/lib/build.mjs';
import { installIfStale } from '../../tools/lib/install.mjs';
import { requireNode } from '../../tools/lib/require-node.mjs';
import { endChildrenOnSignal } from '../../tools/lib/run.mjs';

requireNode();
const release = endChildrenOnSignal();
const say = (line) => console.error(line);
const failure = (await installIfStale(say)) ?? (await buildIfStale(say, { web: false }));
if (failure !== null) {
  console.error(failure);
  process.exit(1);
}
release();
await import('../../dist/apps/cli/main.js');
