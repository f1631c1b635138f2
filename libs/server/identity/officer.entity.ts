import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('officer')
export class OfficerEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Lower case. */
  @Column('text')
  username!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true })
  roles!: string[];

  /** Ids of divisions. */
  @Column('text', { array: true })
  divisions!: string[];

  @Column('text')
  passwordHash!: string;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}
