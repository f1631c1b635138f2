import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A draft beside the live version; `revision` counts its savings. */
@Entity({ name: 'service_draft' })
export class ServiceDraftEntity {
  @PrimaryColumn({ type: 'text' })
  service!: string;

  @Column({ type: 'integer' })
  revision!: number;

  /** A `DefinitionFile`. */
  @Column({ type: 'json' })
  source!: object;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt!: Date;

  @Column({ name: 'saved_by', type: 'text' })
  savedBy!: string;
}
