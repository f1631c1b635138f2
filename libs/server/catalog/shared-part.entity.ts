import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SharedPart } from '#core/definition';

/** A shared part that definitions bring in by reference. */
@Entity({ name: 'shared_part' })
export class SharedPartEntity {
  @PrimaryColumn({ type: 'text' })
  name!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'json' })
  document!: SharedPart;
}
