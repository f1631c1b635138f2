import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A service of the catalogue: which of its versions is live. */
@Entity({ name: 'service' })
export class ServiceEntity {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ name: 'live_version', type: 'integer', nullable: true })
  liveVersion!: number | null;

  @Column({ type: 'boolean', default: false })
  retired!: boolean;

  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;

  /** Name of who retired it, or said that it will be. */
  @Column({ name: 'retired_by', type: 'text', nullable: true })
  retiredBy!: string | null;

  @Column({ name: 'retired_reason', type: 'text', nullable: true })
  retiredReason!: string | null;

  /** First day on which it can’t be filed any more, while that is still to come. */
  @Column({ name: 'retire_on', type: 'date', nullable: true })
  retireOn!: string | null;
}
