import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file on its way in pieces. Each piece lies in the file store under a key of its own until the whole is there. */
@Entity('piecewise_upload')
export class PiecewiseUploadEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** What the applicant called it: cleaned when the file is kept. */
  @Column('text')
  name!: string;

  @Column('integer')
  size!: number;

  /** Bytes that have arrived. */
  @Column('integer')
  received!: number;

  /** Keys of the pieces, in order. */
  @Column('text', { array: true })
  pieces!: string[];

  /** The file that came of it. */
  @Column('uuid', { nullable: true })
  fileId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
