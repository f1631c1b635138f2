export { exitWithParent } from './exit-with-parent.js';
export { KeptProcess, type KeptProcessOptions } from './kept-process.js';
export { watchParent } from './watch-parent.js';
export { megabytesOf } from './resident-size.js';
export { servingFlags } from './serving-flags.js';
export { serveRequests, type ServingLimits } from './serve-requests.js';
export { type Outcome, type Patience, type WarmProcessOptions } from './warm-process.js';
export { WarmPool } from './warm-pool.js';
