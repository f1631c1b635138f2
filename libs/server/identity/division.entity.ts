import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Text } from '#core/result';

@Entity('division')
export class DivisionEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('jsonb')
  name!: Text;

  /** Order in lists. */
  @Column('integer')
  place!: number;
}
