export { cutPage } from './cut-page.js';
export { foreignCursor, readMomentCursor, writeMomentCursor } from './cursors.js';
