export { importSchema, isPlainSchema, type ImportedSchema } from './import-schema.js';
export type { LeftOut } from './left-out.js';
