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
}
