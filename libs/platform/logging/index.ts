export { SalaLogger, createLog, type LogLevel } from './sala-logger.js';
export { currentCorrelation, withCorrelation } from './correlation.js';
export { scrub } from './scrub.js';
