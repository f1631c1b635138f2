import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckProblem, PlanState } from '#contracts/admin';

/** A publish that waits; one for each service. What it will publish is kept in it, whatever becomes of the draft. */
@Entity({ name: 'service_plan' })
export class ServicePlanEntity {
  @PrimaryColumn({ type: 'text' })
  service!: string;

  @Column({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  state!: PlanState;

  /** A `DefinitionFile`. */
  @Column({ type: 'json' })
  source!: object;

  /** Revision of the draft that it was. */
  @Column({ type: 'integer' })
  revision!: number;

  /** The version that was live when it was proposed; 0 for none. */
  @Column({ name: 'live_then', type: 'integer' })
  liveThen!: number;

  @Column({ name: 'publish_at', type: 'timestamptz', nullable: true })
  publishAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'proposed_by', type: 'uuid' })
  proposedBy!: string;

  @Column({ name: 'proposed_by_name', type: 'text' })
  proposedByName!: string;

  @Column({ name: 'proposed_at', type: 'timestamptz' })
  proposedAt!: Date;

  @Column({ name: 'approved_by', type: 'uuid', nullable: true })
  approvedBy!: string | null;

  @Column({ name: 'approved_by_name', type: 'text', nullable: true })
  approvedByName!: string | null;

  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true })
  approvedAt!: Date | null;

  @Column({ type: 'json', nullable: true })
  problems!: readonly CheckProblem[] | null;
}
