import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published version: frozen by a database trigger. */
@Entity({ name: 'service_version' })
export class ServiceVersionEntity {
  @PrimaryColumn({ type: 'text' })
  service!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  /** SHA-256, hex, of the canonical JSON of `definition`. */
  @Column({ type: 'text' })
  hash!: string;

  /** The published `ServiceDefinition`. */
  @Column({ type: 'json' })
  definition!: object;

  /** The `DefinitionFile` that was written, before bundling, with its samples and journeys. */
  @Column({ type: 'json' })
  source!: object;

  /** JavaScript of the precompiled validator. */
  @Column({ type: 'text' })
  validator!: string;

  /** JavaScript of the validators of single pages, by the page’s id; none in versions from before there were any. */
  @Column({ name: 'page_validators', type: 'json', default: {} })
  pageValidators!: Readonly<Record<string, string>>;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt!: Date;

  @Column({ name: 'published_by', type: 'text' })
  publishedBy!: string;
}
