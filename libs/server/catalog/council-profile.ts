import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, Repository } from 'typeorm';
import { type Problem, type Result, fail, ok, problem } from '#core/result';
import { type Catalogue, type Council, logoBase64 } from '#core/definition';
import type { Calendar } from '#core/calendar';
import { CouncilPublic } from '#contracts/catalog';
import { Clock } from '#platform/channels';
import { Divisions } from '#server/identity';
import { CouncilEntity } from './council.entity.js';
import { hashOf } from './hash-of.js';

/** How long a process may go on with the profile that it knows. */
export const calendarFreshForMs = 5_000;

export interface ProfileRevision {
  readonly profile: Council;
  readonly savedAt: string;
  readonly revision: string;
}

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

  /** How the portal arranges the services; empty while nobody has said it. */
  async catalogue(): Promise<Catalogue> {
    return (await this.get()).catalogue ?? { lifeEvents: [], categories: [] };
  }

  /** What everybody may see of it, and no more. */
  async publicFace(): Promise<CouncilPublic> {
    const profile = await this.get();
    const shown = Object.keys(CouncilPublic.properties).filter((key) => key in profile);
    const face = Object.fromEntries(
      shown.map((key) => [key, profile[key as keyof Council]]),
    ) as CouncilPublic;
    return profile.logo
      ? { ...face, logoUrl: `/api/council/logo.png?${hashOf(profile.logo).slice(0, 12)}` }
      : face;
  }

  /** The picture itself. Refuses `logo.not-found`. */
  async logo(): Promise<Result<Buffer>> {
    const { logo } = await this.get();
    return logo ? ok(Buffer.from(logoBase64(logo), 'base64')) : fail(noLogo());
  }

  /**
   * Takes the profile of a file over; its divisions become those that officers belong to. Once it was edited in the
   * office, the file only adds what the profile never had: what a newer Sala asks of a council.
   */
  async adopt(profile: Council): Promise<void> {
    await this.councils.manager.transaction(async (manager) => {
      const known = await lockProfile(manager);
      if (known?.editedAt) return this.complete(manager, known, profile);
      await this.divisions.save(profile.divisions, manager);
      await manager.save(CouncilEntity, { id: 1, profile, savedAt: new Date(this.clock.now()) });
    });
    this.forget();
  }

  private async complete(manager: EntityManager, known: CouncilEntity, file: Council): Promise<void> {
    const lacks = Object.keys(file).some((key) => !(key in known.profile));
    if (lacks) await manager.save(CouncilEntity, { ...known, profile: { ...file, ...known.profile } });
  }

  /** As it stands now, with the revision that an edit must name. */
  async read(manager: EntityManager = this.councils.manager): Promise<ProfileRevision> {
    return toRevision(await manager.findOneByOrFail(CouncilEntity, { id: 1 }));
  }

  /**
   * Edits the profile in the caller's transaction; to be followed by `forget` once it has committed. Refuses
   * `council.stale` when somebody else edited it since it was read, and what `change` refuses.
   */
  async edit(
    manager: EntityManager,
    revision: string | null,
    change: (profile: Council) => Result<Council>,
  ): Promise<Result<ProfileRevision>> {
    const known = await lockProfile(manager);
    if (!known || (revision !== null && revision !== toRevision(known).revision)) return fail(stale());
    const changed = change(known.profile);
    if (!changed.ok) return changed;
    const now = new Date(Math.max(Date.parse(this.clock.now()), known.savedAt.getTime() + 1));
    const row = { id: 1, profile: changed.value, savedAt: now, editedAt: now };
    await manager.save(CouncilEntity, row);
    return ok(toRevision(row));
  }
}

const lockProfile = (manager: EntityManager): Promise<CouncilEntity | null> =>
  manager.findOne(CouncilEntity, { where: { id: 1 }, lock: { mode: 'pessimistic_write' } });

const toRevision = ({ profile, savedAt }: Pick<CouncilEntity, 'profile' | 'savedAt'>): ProfileRevision => ({
  profile,
  savedAt: savedAt.toISOString(),
  revision: savedAt.toISOString(),
});

const noLogo = (): Problem => problem('logo.not-found', 'หน่วยงานนี้ยังไม่ได้ใส่ตรา', 'This council has no logo');

const stale = (): Problem =>
  problem(
    'council.stale',
    'มีผู้แก้ไขข้อมูลนี้ไปก่อนแล้ว โปรดดูข้อมูลล่าสุด',
    'Someone edited this meanwhile: look at it again',
  );
