export * from './admin.js';
export * from './publication.js';
export * from './simulation.js';
export * from './versions.js';
