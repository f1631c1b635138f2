import type { CaseEvent } from '#core/workflow';
import type { CaseData, Contact } from './case.entity.js';
import type { toOutboxRow } from './effects.js';

/** One filing, ready to be written: every value but its number. */
export interface Filing {
  readonly caseId: string;
  readonly submissionId: string;
  readonly service: string;
  readonly version: number;
  readonly key: string;
  readonly bodyHash: string;
  readonly answers: object;
  readonly sealed: string | null;
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly receivedAt: string;
  readonly effectiveReceivedAt: string;
  /** Buddhist year of the number. */
  readonly year: number;
  readonly trackingCode: string;
  readonly state: string;
  readonly phase: string;
  readonly division: string;
  readonly flags: readonly string[];
  readonly applicantMasked: string;
  readonly search: string;
  readonly nationalIdIndex: string | null;
  readonly phoneIndex: string | null;
  readonly placeCell: string | null;
  readonly village: number | null;
  readonly contact: Contact;
  readonly sealedAccess: boolean;
  readonly publicList: boolean;
  readonly dueAt: string | null;
  readonly tickAt: string | null;
  readonly caseVersion: number;
  readonly data: CaseData;
  readonly events: readonly CaseEvent[];
  readonly timers: readonly { readonly action: string; readonly at: string }[];
  readonly outbox: readonly ReturnType<typeof toOutboxRow>[];
  readonly actorKind: CaseEvent['actor']['kind'];
  readonly actorId: string | null;
}
