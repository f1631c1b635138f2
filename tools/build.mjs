/** `npm run build`: installs and builds what is stale. */
import { buildIfStale } from './lib/build.mjs';
import { installIfStale } from './lib/install.mjs';
import { requireNode } from './lib/require-node.mjs';
import { endChildrenOnSignal } from './lib/run.mjs';

requireNode();
endChildrenOnSignal();
const say = (line) => console.log(line);
const failure = (await installIfStale(say)) ?? (await buildIfStale(say));
if (failure !== null) console.error(failure);
process.exit(failure === null ? 0 : 1);
