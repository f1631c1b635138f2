export { createFinder, type Finder, type Phrase, type Searched } from './create-finder.js';
export { servicePhrases } from './service-phrases.js';
