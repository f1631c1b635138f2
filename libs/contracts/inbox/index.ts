export * from './inbox.js';
export * from './live.js';
export * from './views.js';
