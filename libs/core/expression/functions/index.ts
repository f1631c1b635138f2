export { newEnvironment } from './environment.js';
export { allowedFunctions, allowedMethods, loops, tableMethods } from './names.js';
export type { Surroundings } from './working-days.js';
