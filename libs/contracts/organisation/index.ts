export * from './council.js';
export * from './officers.js';
