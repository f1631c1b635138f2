import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseFacts, CaseState, Phase } from '#core/workflow';

/** Facts of the state that have columns of their own, because lists filter and sort on them. */
type ColumnFact =
  | 'id'
  | 'state'
  | 'phase'
  | 'division'
  | 'assignee'
  | 'flags'
  | 'receivedAt'
  | 'effectiveReceivedAt'
  | 'enteredStateAt'
  | 'version';

/** The rest of the state, kept as JSON; of what a case gathers on its way only what is there. */
export type CaseData = Omit<CaseState, ColumnFact | keyof CaseFacts> & Partial<CaseFacts>;

/** How to reach the applicant. */
export interface Contact {
  readonly email?: string;
  readonly phone?: string;
}

/** A case: the fold of its events, laid out for lists. */
@Entity({ name: 'service_case' })
export class CaseEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  service!: string;

  @Column({ name: 'service_version', type: 'integer' })
  serviceVersion!: number;

  @Column({ name: 'receipt_year', type: 'integer' })
  receiptYear!: number;

  @Column({ name: 'receipt_seq', type: 'integer' })
  receiptSeq!: number;

  @Column({ name: 'tracking_code', type: 'text' })
  trackingCode!: string;

  /** The filing whose answers stand now. */
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'text' })
  phase!: Phase;

  @Column({ type: 'text' })
  division!: string;

  @Column({ type: 'uuid', nullable: true })
  assignee!: string | null;

  @Column({ type: 'text', array: true })
  flags!: string[];

  @Column({ name: 'applicant_masked', type: 'text' })
  applicantMasked!: string;

  @Column({ type: 'text' })
  search!: string;

  @Column({ name: 'national_id_index', type: 'text', nullable: true })
  nationalIdIndex!: string | null;

  @Column({ name: 'phone_index', type: 'text', nullable: true })
  phoneIndex!: string | null;

  /** Square of the map in which its place lies. */
  @Column({ name: 'place_cell', type: 'text', nullable: true })
  placeCell!: string | null;

  @Column({ type: 'integer', nullable: true })
  village!: number | null;

  @Column({ type: 'jsonb' })
  contact!: Contact;

  @Column({ name: 'sealed_access', type: 'boolean' })
  sealedAccess!: boolean;

  @Column({ name: 'public_list', type: 'boolean' })
  publicList!: boolean;

  /** The earliest end of its running clocks. */
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt!: Date | null;

  /** When time will next do something to one of its clocks. */
  @Column({ name: 'tick_at', type: 'timestamptz', nullable: true })
  tickAt!: Date | null;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;

  @Column({ name: 'effective_received_at', type: 'timestamptz' })
  effectiveReceivedAt!: Date;

  @Column({ name: 'entered_state_at', type: 'timestamptz' })
  enteredStateAt!: Date;

  /** Of its last event. */
  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;

  /** The applicant wrote and nobody answered yet. */
  @Column({ type: 'boolean' })
  unanswered!: boolean;

  @Column({ type: 'boolean' })
  ended!: boolean;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'jsonb' })
  data!: CaseData;
}
