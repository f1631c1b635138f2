import type { Sort } from '#core/definition';
import type { FieldAddress } from './field-address.js';
import type { FieldClip } from './clip.js';
import type { ServiceDraft } from './service-draft.js';
import type { WorkflowCommand } from './workflow/workflow-command.js';

/** Where a field goes: a place in a section of a page, or in a group, list or action’s form. At the end without `index`. */
export type FieldPlace =
  | { readonly section: string; readonly index?: number | undefined }
  | { readonly group: FieldAddress; readonly index?: number | undefined };

/** Everything that can be done to a draft. Paths are RFC 6901 pointers into the draft. */
export type Command =
  | { readonly type: 'set'; readonly path: string; readonly value: unknown }
  | { readonly type: 'remove'; readonly path: string }
  | {
      readonly type: 'insert';
      readonly list: string;
      readonly item: unknown;
      readonly index?: number | undefined;
    }
  | { readonly type: 'move-item'; readonly list: string; readonly from: number; readonly to: number }
  | {
      readonly type: 'add-field';
      readonly kind: string;
      readonly place: FieldPlace;
      readonly name?: string | undefined;
    }
  | { readonly type: 'move-field'; readonly field: FieldAddress; readonly place: FieldPlace }
  | { readonly type: 'rename-field'; readonly field: FieldAddress; readonly name: string }
  | { readonly type: 'require-field'; readonly field: FieldAddress; readonly required: boolean }
  | { readonly type: 'change-kind'; readonly field: FieldAddress; readonly kind: string }
  | {
      readonly type: 'delete-fields';
      readonly fields: readonly FieldAddress[];
      readonly mend?: boolean | undefined;
    }
  | { readonly type: 'paste-fields'; readonly clip: FieldClip; readonly place: FieldPlace }
  | { readonly type: 'rename'; readonly sort: Sort; readonly from: string; readonly to: string }
  | {
      readonly type: 'delete';
      readonly sort: Sort;
      readonly name: string;
      readonly mend?: boolean | undefined;
    }
  | { readonly type: 'replace'; readonly draft: ServiceDraft }
  /** The steps that shared parts bring in become the service’s own. */
  | { readonly type: 'own-workflow' }
  | WorkflowCommand;

export type CommandOf<T extends Command['type']> = Extract<Command, { readonly type: T }>;
