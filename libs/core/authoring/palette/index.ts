export { type FieldKind, type KindGroup, type Property, kindGroups } from './field-kind.js';
export { plainKinds } from './plain-kinds.js';
export { common as commonProperties } from './properties.js';
export { newestParts, partKind } from './part-kind.js';
export { findKind, kindOfField } from './kind-of-field.js';
