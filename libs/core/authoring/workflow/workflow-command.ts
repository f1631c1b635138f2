import type { Duration, Notification } from '#core/definition';
import type { Text } from '#core/result';
import type { PatternId } from '../patterns/pattern.js';

/** What can be done to a workflow beyond setting its values; states and actions are meant by their names. */
export type WorkflowCommand =
  | { readonly type: 'apply-pattern'; readonly pattern: PatternId }
  | {
      readonly type: 'add-state';
      readonly title: Text;
      /** Stands behind this state. */
      readonly after?: string | undefined;
      /** Makes an action of this title that leads there from `after`. */
      readonly via?: Text | undefined;
    }
  | {
      readonly type: 'add-action';
      readonly title: Text;
      readonly from: string;
      /** It stays where it is when missing. */
      readonly to?: string | undefined;
    }
  | { readonly type: 'duplicate-step'; readonly sort: 'state' | 'action'; readonly name: string }
  | {
      readonly type: 'move-step';
      readonly sort: 'state' | 'action';
      readonly name: string;
      readonly to: number;
    }
  | {
      readonly type: 'delete-state';
      readonly name: string;
      /** Where cases go that would have come here; needed when something means the state. */
      readonly instead?: string | undefined;
      /** Actions that lead here go too, instead of leading elsewhere. */
      readonly waysIn?: boolean | undefined;
    }
  | { readonly type: 'delete-action'; readonly name: string; readonly mend?: boolean | undefined }
  | {
      readonly type: 'add-clock';
      /** How long a case may be in this state; the whole case from its receipt when missing. */
      readonly state?: string | undefined;
      readonly length: Duration;
    }
  | { readonly type: 'add-letter'; readonly action: string; readonly title: Text }
  | { readonly type: 'add-message'; readonly action: string; readonly to: Notification['to'] };

export type WorkflowCommandOf<T extends WorkflowCommand['type']> = Extract<
  WorkflowCommand,
  { readonly type: T }
>;
