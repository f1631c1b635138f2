import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One filing, as accepted: the first, or a correction of it. Never changed afterwards. */
@Entity({ name: 'submission' })
export class SubmissionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId!: string;

  @Column({ type: 'text' })
  service!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'idempotency_key', type: 'text' })
  idempotencyKey!: string;

  /** SHA-256, hex, of the canonical body: tells a repeated post from another one under the same key. */
  @Column({ name: 'body_hash', type: 'text' })
  bodyHash!: string;

  /** Answers that are not sensitive. */
  @Column({ type: 'jsonb' })
  answers!: Record<string, unknown>;

  /** Sensitive answers, encrypted and bound to this row's id. */
  @Column({ type: 'text', nullable: true })
  sealed!: string | null;

  /** Attachment key -> ids of files. */
  @Column({ type: 'jsonb' })
  files!: Record<string, string[]>;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;
}
