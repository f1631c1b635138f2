import type { HostileDefinition } from './change.js';
import { hostileCosts } from './costs.js';
import { hostileExpressions } from './expressions.js';
import { hostileNames } from './names.js';
import { hostilePatterns, hostileSchemas } from './schemas.js';
import { hostileScreens, hostileWords } from './screens.js';
import { hostileSizes } from './sizes.js';
import { hostileWorkflows } from './workflows.js';

export { type HostileDefinition, type Change, changedToy } from './change.js';
export { type HostileBody, hostileBodies } from './bodies.js';

/** Definitions that are refused when they are checked: mistakes, and attempts to be slow, large or clever. */
export const hostileDefinitions: readonly HostileDefinition[] = [
  ...hostileSizes,
  ...hostileSchemas,
  ...hostilePatterns,
  ...hostileExpressions,
  ...hostileScreens,
  ...hostileWords,
  ...hostileNames,
  ...hostileWorkflows,
  ...hostileCosts,
];
