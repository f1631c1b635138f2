import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import { type Result, fail, ok, problem } from '#core/result';
import { Clock } from '#platform/channels';
import { OfficerEntity } from './officer.entity.js';
import { Sessions } from './sessions.js';

/** Changes to the accounts of officers. */
@Injectable()
export class Officers {
  constructor(
    @InjectRepository(OfficerEntity) private readonly officers: Repository<OfficerEntity>,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** Takes an account out of use and ends its sessions at once. Refuses `officer.unknown`. */
  async disable(id: string): Promise<Result<null>> {
    const { affected } = await this.officers.update(
      { id, disabledAt: IsNull() },
      { disabledAt: new Date(this.clock.now()) },
    );
    if (!affected) return fail(problem('officer.unknown', 'ไม่พบเจ้าหน้าที่คนนี้', 'There is no such officer'));
    await this.sessions.endAllOf(id);
    return ok(null);
  }
}
