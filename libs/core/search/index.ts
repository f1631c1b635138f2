export { createFinder, type Finder, type Phrase, type Searched } from './create-finder.js';
export { eventWords, servicePhrases } from './service-phrases.js';
