export { languageReference } from './language-reference.js';
