import type { Calendar } from '#core/calendar';
import type { Problem, Text } from '#core/result';
import type { Table } from '#core/tables';
import type { Attachment, Fee, FormDefinition } from '#core/definition';

/** Answers as JSON: what the form's schema describes. */
export type Answers = Readonly<Record<string, unknown>>;

/** The parts of a published definition that the form engine reads. */
export interface FormSource {
  readonly form: FormDefinition;
  readonly attachments: readonly Attachment[];
  readonly fees: readonly Fee[];
  readonly tables?: readonly Table[];
}

/** What the engine may know besides the answers; all of it is passed in. */
export interface FormContext {
  /** Day of filing in Asia/Bangkok, `YYYY-MM-DD`. */
  readonly today: string;
  /** Facts of the council, readable in expressions as `council`. */
  readonly council: { readonly villages: readonly number[] };
  /** Office hours and holidays, for working days; without them what asks for working days is as if not answered. */
  readonly calendar?: Calendar;
  /** How many files stand under each attachment key; leave out to skip the check of papers. */
  readonly files?: Readonly<Record<string, number>>;
}

export interface FeeLine {
  readonly code: string;
  readonly title: Text;
  /** Whole satang. */
  readonly satang: number;
}

export interface AskedAttachment {
  readonly key: string;
  readonly required: boolean;
}

/** A problem of one answer: `pointer` is concrete (`/trees/0/species`), or `/attachments/KEY` for papers. */
export type FieldProblem = Problem & { readonly pointer: string };

/** All that the engine says about answers. Browser and server arrive at the same. */
export interface Evaluation {
  /** Pruned to a fixed point, computed values filled in. */
  readonly answers: Answers;
  /** Concrete pointers of the fields that show, rows included. */
  readonly visible: readonly string[];
  /** Concrete pointers of the visible fields that must be answered. */
  readonly required: readonly string[];
  /** Ids of the pages that show. */
  readonly pages: readonly string[];
  readonly fees: readonly FeeLine[];
  /** Papers asked for, in order. */
  readonly attachments: readonly AskedAttachment[];
  readonly errors: readonly FieldProblem[];
  readonly warnings: readonly FieldProblem[];
}

/** One definition's engine: made once per published version, used for every answer. */
export interface FormEngine {
  readonly evaluate: (answers: unknown, context: FormContext) => Evaluation;
}
