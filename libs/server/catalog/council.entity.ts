import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Council } from '#core/definition';

/** The one council that this database belongs to. */
@Entity({ name: 'council' })
export class CouncilEntity {
  @PrimaryColumn({ type: 'smallint' })
  id!: number;

  @Column({ type: 'jsonb' })
  profile!: Council;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt!: Date;

  /** When it was last edited in the office; null while it is as its file says. */
  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true })
  editedAt!: Date | null;
}
