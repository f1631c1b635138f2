export * from './cases.js';
export * from './clocks.js';
