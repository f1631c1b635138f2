export {
  type DefinitionSource,
  type GatePassed,
  type GateRequest,
  judgeDefinition,
} from './judge-definition.js';
