export { exitWithParent } from './exit-with-parent.js';
