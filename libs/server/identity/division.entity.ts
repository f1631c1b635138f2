import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Text } from '#core/result';

@Entity('division')
export class DivisionEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('jsonb')
  name!: Text;

  /** The division that does its work here, in a council that has no such division; null when it does its own. */
  @Column({ name: 'served_by', type: 'text', nullable: true })
  servedBy!: string | null;

  /** Order in lists. */
  @Column('integer')
  place!: number;
}
