import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Council } from '#core/definition';
import type { Calendar } from '#core/calendar';
import type { CouncilPublic } from '#contracts/catalog';
import { Clock } from '#platform/channels';
import { Divisions } from '#server/identity';
import { CouncilEntity } from './council.entity.js';

/** How long a process may go on with the profile that it knows. */
export const calendarFreshForMs = 5_000;

/** The council's profile: its calendar, villages and public face. */
@Injectable()
export class CouncilProfile {
  private kept: Promise<Council> | null = null;
  private readAt = 0;

  constructor(
    @InjectRepository(CouncilEntity) private readonly councils: Repository<CouncilEntity>,
    private readonly divisions: Divisions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  get(): Promise<Council> {
    const now = performance.now();
    if (this.kept && now - this.readAt < calendarFreshForMs) return this.kept;
    this.readAt = now;
    const reading = this.councils.findOneByOrFail({ id: 1 }).then((row) => row.profile);
    reading.catch(() => (this.kept = null));
    this.kept = reading;
    return reading;
  }

  /** Has the profile read again, after it was changed. */
  forget(): void {
    this.kept = null;
  }

  calendar(): Promise<Calendar> {
    return this.get();
  }

  publicFace(): Promise<CouncilPublic> {
    return this.get();
  }

  /** Keeps the profile; its divisions become those that officers belong to. */
  async save(profile: Council): Promise<void> {
    await this.divisions.save(profile.divisions);
    await this.councils.save({ id: 1, profile, savedAt: new Date(this.clock.now()) });
    this.forget();
  }
}
