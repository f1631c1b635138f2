export { newId } from './new-id.js';
export { takeRandom } from './random-pool.js';
