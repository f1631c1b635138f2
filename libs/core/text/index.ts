export { renderTemplate } from './render-template.js';
export { hasWebAddress, withoutWebAddresses } from './web-address.js';
export {
  type Piece,
  type Placeholder,
  type Template,
  type TemplateFault,
  type ValueFormat,
  parseTemplate,
  valueFormats,
} from './template.js';
