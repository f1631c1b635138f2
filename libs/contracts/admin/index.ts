export * from './admin.js';
export * from './simulation.js';
