export { ApiProblem, isApiProblem } from './api-problem.js';
export { addressOf, createClient, type Client, type ClientOptions } from './client.js';
export { newIdempotencyKey } from './idempotency-key.js';
export { type Answer, type CallInput, type CallOptions, type RouteAt } from './routes.js';
export { saveFile } from './save-file.js';
export { type UploadMemory } from './send-in-pieces.js';
export { uploadFile, type UploadOptions } from './upload.js';
