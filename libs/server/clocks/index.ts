export { ClocksModule } from './clocks.module.js';
export { FireTimers } from './fire-timers.command.js';
export { RecomputeClocks, recomputeClocksJob } from './recompute-clocks.command.js';
export { ReleaseIdle } from './release-idle.command.js';
export { TickClocks } from './tick-clocks.command.js';
