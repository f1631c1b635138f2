export { areaBook, knownAreas } from './area-book.js';
