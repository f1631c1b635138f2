export { compilePageValidators } from './compile-page-validators.js';
export {
  type DefinitionSource,
  type GatePassed,
  type GateRequest,
  judgeDefinition,
} from './judge-definition.js';
export { simulateDefinition, type SimulationRequest } from './simulate-definition.js';
