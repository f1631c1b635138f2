import type { Calendar } from '#core/calendar';
import type { Problem, Text } from '#core/result';
import type { Table } from '#core/tables';
import type { Attachment, Fee, FormDefinition, PaperSubstitute, Workflow } from '#core/definition';
import type { SchemaObject } from '#core/fields';

/** Answers as JSON: what the form's schema describes. */
export type Answers = Readonly<Record<string, unknown>>;

/** The parts of a published definition that the form engine reads. */
export interface FormSource {
  readonly form: FormDefinition;
  readonly attachments: readonly Attachment[];
  readonly fees: readonly Fee[];
  readonly tables?: readonly Table[];
  /** What officers may find and fees may read: said by the forms of actions… */
  readonly workflow?: Pick<Workflow, 'actions'>;
  /** …or as a schema, to those who know no workflow. */
  readonly findings?: SchemaObject;
}

/** What the engine may know besides the answers; all of it is passed in. */
export interface FormContext {
  /** Day of filing in Asia/Bangkok, `YYYY-MM-DD`. */
  readonly today: string;
  /** Facts of the council, readable in expressions as `council`. */
  readonly council: { readonly villages: readonly number[] };
  /** Office hours and holidays, for working days; without them what asks for working days is as if not answered. */
  readonly calendar?: Calendar;
  /** What takes the place of papers here: a registry that the office can ask, a digital ID that the applicant has shown. */
  readonly substitutes?: readonly PaperSubstitute[];
  /** The codes of subdistricts that there are; without it any six digits pass, since the browser offers no others. */
  readonly areas?: { readonly has: (subdistrictCode: string) => boolean };
  /** What officers found, by `findingName`; nothing when the application is filed. */
  readonly findings?: Readonly<Record<string, Answers>>;
  /** How many files stand under each attachment key (`KEY:ROW` for those of rows); leave out to skip the check of papers. */
  readonly files?: Readonly<Record<string, number>>;
}

export interface FeeLine {
  readonly code: string;
  readonly title: Text;
  /** Whole satang. */
  readonly satang: number;
}

export interface AskedAttachment {
  /** The attachment’s key; for one that is asked for in each row `KEY:ROW`, counted from 0. */
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
  /** Choices that are offered of a field, by concrete pointer, where conditions limit them; else all are. */
  readonly offered: Readonly<Record<string, readonly unknown[]>>;
  /** Ids of the pages that show. None shows behind the one that ends the form. */
  readonly pages: readonly string[];
  /** Id of the page that ends the form without filing; then there is an error `form.exit`. */
  readonly exit?: string;
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
