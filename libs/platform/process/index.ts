export { exitWithParent } from './exit-with-parent.js';
export { KeptProcess, type KeptProcessOptions } from './kept-process.js';
export { watchParent } from './watch-parent.js';
export { servingFlags } from './serving-flags.js';
