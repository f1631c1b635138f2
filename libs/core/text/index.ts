export { renderTemplate } from './render-template.js';
export { hasWebAddress, withoutWebAddresses } from './web-address.js';
