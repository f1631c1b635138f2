/** `npm start`: installs and builds what is stale, then brings Sala up in this process. */
import { buildIfStale } from './lib/build.mjs';
import { installIfStale } from './lib/install.mjs';
import { requireNode } from './lib/require-node.mjs';
import { endChildrenOnSignal } from './lib/run.mjs';

requireNode();
const release = endChildrenOnSignal();
const say = (line) => console.log(line);
const failure = (await installIfStale(say)) ?? (await buildIfStale(say));
if (failure !== null) {
  console.error(failure);
  process.exit(1);
}
release();
const { up } = await import('../dist/apps/cli/up/index.js');
await up();
