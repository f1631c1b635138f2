export {
  type ChangeKind,
  type DefinitionBreak,
  type DefinitionChange,
  type DefinitionDiff,
  changeKinds,
} from './change.js';
export { diffDefinitions } from './diff-definitions.js';
export { type ThingSort, thingSorts } from './thing.js';
