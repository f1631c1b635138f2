export {
  type Actor,
  type OfficerRole,
  applicantActor,
  officerRoles,
  partyActor,
  personsOf,
  systemActor,
} from './actor.js';
export { type CaseAccess, type CaseStanding, sealedFlag } from './case-standing.js';
export { type CaseDeed, type Scope, accessTable, caseDeeds, scopes, sealedTable } from './access-table.js';
export {
  type OfficeDeed,
  type OfficeReach,
  divisionsReached,
  officeDeeds,
  officeMeanings,
  officeReach,
  officeReaches,
  officeTable,
  reachesDivision,
} from './office-table.js';
export {
  mayAssign,
  mayAssignSomebody,
  mayNote,
  mayOpen,
  mayRead,
  mayRelease,
  mayReveal,
  mayShareOut,
  mayTake,
} from './case-permissions.js';
export { canHoldCases, readsWholeCouncil } from './reach.js';
export { type Performable, type Performed, answersTo, isAddressed, mayPerform } from './may-perform.js';
export { forbidden, unknownCase } from './refusals.js';
