import { fail, ok, type Result } from '#core/result';
import { applyPattern, patterns } from '../patterns/index.js';
import { refusals } from '../refusals.js';
import type { ServiceDraft } from '../service-draft.js';
import { addClock, addLetter, addMessage } from './add-beside.js';
import { addAction, addState, duplicateStep, moveStep } from './add-step.js';
import { deleteAction, deleteState } from './delete-step.js';
import type { WorkflowCommand, WorkflowCommandOf } from './workflow-command.js';

type Handlers = {
  readonly [T in WorkflowCommand['type']]: (
    draft: ServiceDraft,
    command: WorkflowCommandOf<T>,
  ) => Result<ServiceDraft>;
};

export const workflowHandlers: Handlers = {
  'apply-pattern': (draft, { pattern }) =>
    Object.hasOwn(patterns, pattern)
      ? ok(applyPattern(draft, patterns[pattern]))
      : fail(refusals.unknownName('pattern', pattern)),
  'add-state': addState,
  'add-action': addAction,
  'duplicate-step': duplicateStep,
  'move-step': moveStep,
  'delete-state': deleteState,
  'delete-action': deleteAction,
  'add-clock': addClock,
  'add-letter': addLetter,
  'add-message': addMessage,
};
