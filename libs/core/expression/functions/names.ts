import { ownSignatures } from './environment.js';

const isMethod = (signature: string): boolean => /^[^(]*\./.test(signature);

const nameOf = (signature: string): string => /(\w+)\(/.exec(signature)?.[1] ?? '';

/** CEL’s own that are allowed. `matches`, `type`, `dyn`, `timestamp` and others are left out on purpose. */
const standardFunctions = ['has', 'size', 'int', 'double', 'string'];
const standardMethods = [
  'size',
  'contains',
  'startsWith',
  'endsWith',
  'lowerAscii',
  'upperAscii',
  'trim',
  'join',
];

/** Methods that run their argument once for each item. */
export const loops: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/** Methods of the columns of dated tables. */
export const tableMethods: ReadonlySet<string> = new Set(['at', 'sliced']);

/** All that may be called as `f(x)`. */
export const allowedFunctions: ReadonlySet<string> = new Set([
  ...standardFunctions,
  ...ownSignatures.filter((signature) => !isMethod(signature)).map(nameOf),
]);

/** All that may be called as `x.f()`. */
export const allowedMethods: ReadonlySet<string> = new Set([
  ...standardMethods,
  ...loops,
  ...tableMethods,
  ...ownSignatures.filter(isMethod).map(nameOf),
]);
