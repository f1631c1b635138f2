import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Actor, CaseEventData, EventType } from '#core/workflow';

/** A fact about a case; the table is append-only. */
@Entity({ name: 'case_event' })
export class CaseEventEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId!: string;

  @PrimaryColumn({ type: 'integer' })
  seq!: number;

  @Column({ type: 'text' })
  type!: EventType;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'actor_kind', type: 'text' })
  actorKind!: Actor['kind'];

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ type: 'jsonb' })
  data!: CaseEventData;
}
