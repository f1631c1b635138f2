export { ClocksModule } from './clocks.module.js';
export { FireTimers } from './fire-timers.command.js';
