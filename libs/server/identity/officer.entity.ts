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

  /** Where notices go; without one they don't. */
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { array: true })
  roles!: string[];

  /** Ids of divisions. */
  @Column('text', { array: true })
  divisions!: string[];

  /** Positions that definitions name, such as `chief-administrator`. */
  @Column('text', { array: true })
  positions!: string[];

  /** Committees of the council that the officer sits on. */
  @Column('text', { array: true })
  committees!: string[];

  @Column('text')
  passwordHash!: string;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}
