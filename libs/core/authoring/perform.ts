import {
  bundleDefinition,
  checkChange,
  checkDefinition,
  isLaidOver,
  type ServiceDefinition,
  type SharedPart,
} from '#core/definition';
import { fail, ok, problemAt, type Problem, type Result } from '#core/result';
import type { Command, CommandOf } from './command.js';
import {
  addField,
  changeKind,
  deleteFields,
  moveField,
  pasteFields,
  renameOneField,
  requireField,
} from './handlers/field-handlers.js';
import { insertItem, moveListItem, removeValue, replaceDraft, setValue } from './handlers/plain-handlers.js';
import { deleteThing, renameOneThing } from './handlers/thing-handlers.js';
import { ownWorkflow } from './own-workflow.js';
import type { FieldKind } from './palette/index.js';
import type { ServiceDraft } from './service-draft.js';
import { workflowHandlers } from './workflow/handlers.js';

type Handlers = {
  readonly [T in Command['type']]: (draft: ServiceDraft, command: CommandOf<T>) => Result<ServiceDraft>;
};

const handlersFor = (kinds: readonly FieldKind[], parts: readonly SharedPart[]): Handlers => ({
  set: setValue,
  remove: removeValue,
  insert: insertItem,
  'move-item': moveListItem,
  'add-field': addField(kinds),
  'move-field': moveField,
  'rename-field': renameOneField,
  'require-field': requireField,
  'change-kind': changeKind(kinds),
  'delete-fields': deleteFields,
  'paste-fields': pasteFields,
  rename: renameOneThing,
  delete: deleteThing,
  replace: replaceDraft,
  'own-workflow': (draft) => ownWorkflow(draft, parts),
  ...workflowHandlers,
});

const inDraft = (problem: Problem): Problem => {
  const { pointer = '', code, message } = problem;
  return problemAt(`/definition${pointer}`, code, message.th, message.en);
};

/**
 * A draft is always one that the lint can judge: what has not the shape of a definition is refused where it is made. A
 * draft that comes from elsewhere is judged whole; of one that a command made, what the command changed. One that is laid
 * over shared parts has its shape with them only.
 */
const checked = (
  before: ServiceDraft,
  draft: ServiceDraft,
  command: Command,
  parts: readonly SharedPart[],
): Result<ServiceDraft> => {
  const { definition } = draft;
  if (before.definition === definition) return ok(draft);
  const shaped = shapeOf(before.definition, definition, command, parts);
  return shaped.ok ? ok(draft) : fail(...shaped.problems.map(inDraft));
};

const shapeOf = (
  before: ServiceDefinition,
  after: ServiceDefinition,
  command: Command,
  parts: readonly SharedPart[],
): Result<unknown> => {
  if (isLaidOver(after)) return bundleDefinition(after, parts);
  return command.type === 'replace' ? checkDefinition(after) : checkChange(before, after);
};

/** Does one command to a draft; the draft itself stays as it was. */
export type Perform = (draft: ServiceDraft, command: Command) => Result<ServiceDraft>;

/**
 * Makes the function that does commands, for the kinds of fields that may be put in (shared parts among them) and the shared
 * parts that definitions may be laid over.
 */
export const createPerform = (kinds: readonly FieldKind[], parts: readonly SharedPart[] = []): Perform => {
  const handlers = handlersFor(kinds, parts);
  return (draft, command) => {
    const handle = handlers[command.type] as (draft: ServiceDraft, command: Command) => Result<ServiceDraft>;
    const result = handle(draft, command);
    return result.ok && result.value !== draft ? checked(draft, result.value, command, parts) : result;
  };
};
