export * from './cases.js';
export * from './case-view.js';
export * from './clocks.js';
export * from './case-progress.js';
export * from './relations.js';
