export { createEnvironment, type EnvironmentSource, type ExpressionEnvironment } from './environment.js';
export { expressionLimits } from './limits.js';
export type { Expression } from './expression.js';
export { mentionsOf, renameMentions, type Mention, type Roots } from './mentions.js';
export type { CelType } from './cel-type.js';
export { councilSchema, formEnvironments, type FormEnvironments } from './form-environments.js';
export { allowedFunctions, allowedMethods } from './functions/index.js';
export type { Asked, DaySpan, LookUp } from './look-up.js';
