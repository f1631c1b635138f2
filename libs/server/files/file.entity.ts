import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('file')
export class FileEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Where the bytes lie in the file store; never told to anyone. */
  @Column('text')
  key!: string;

  /** What the applicant called it, cleaned. */
  @Column('text')
  name!: string;

  @Column('integer')
  size!: number;

  @Column('text')
  mediaType!: string;

  @Column('text')
  sha256!: string;

  /** The filing that named it; null while it waits. */
  @Column('uuid', { nullable: true })
  claimedBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
