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
}
