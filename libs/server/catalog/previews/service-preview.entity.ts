import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A draft as it was when somebody made a link to it. */
@Entity({ name: 'service_preview' })
export class ServicePreviewEntity {
  /** SHA-256, hex: who reads the database can’t open the link. */
  @PrimaryColumn({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  @Column({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  service!: string;

  /** Bundled and published as it would be. */
  @Column({ type: 'json' })
  definition!: object;

  @Column({ type: 'text' })
  validator!: string;

  @Column({ name: 'created_by', type: 'text' })
  createdBy!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
