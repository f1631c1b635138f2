export { nextActionName, nextStateName } from './add-step.js';
export { listStepDependents, stateInstead } from './delete-step.js';
export { conditionFormula, readCondition } from './guard-rows.js';
export { waysOut } from './workflow-facts.js';
export { type WorkflowCommand } from './workflow-command.js';
