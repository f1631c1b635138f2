export type { Area, AreaName, AreaSearchOptions, Subdistrict } from './area.js';
export { createAreaIndex, type AreaIndex } from './area-index.js';
export { describeArea } from './describe-area.js';
