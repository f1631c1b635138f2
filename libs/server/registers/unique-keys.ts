import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { UniqueKey } from '#core/registers';
import { type Result, fail, ok } from '#core/result';
import { EntrySafe } from './entry-safe.js';

/** Who has a key: an entry, or an open case that may become one. */
export interface KeyHolder {
  readonly register: string;
  readonly caseId: string;
  readonly entryId: string | null;
}

/** Whether the one who has a key still counts: its entry has not ended, or its case is open. */
const standing = `select k.case_id as "caseId",
  case when k.entry_id is null then coalesce(not c.ended, false) else not e.ended end as counts
from register_key k
left join register_entry e on e.id = k.entry_id
left join service_case c on c.id = k.case_id
where k.register = $1 and k.rule = $2 and k.key = $3
for update of k`;

/** What may be in a register once only. */
@Injectable()
export class UniqueKeys {
  constructor(private readonly safe: EntrySafe) {}

  /** Takes keys for an entry or a case; of two who come at once one waits and is then refused in the definition's words. */
  async claim(manager: EntityManager, keys: readonly UniqueKey[], holder: KeyHolder): Promise<Result<null>> {
    for (const key of keys) {
      const claimed = await this.claimOne(manager, key, holder);
      if (!claimed) return fail({ ...key.refusal, pointer: '' });
    }
    return ok(null);
  }

  /** Refuses keys that somebody else has, without taking them. */
  async check(manager: EntityManager, keys: readonly UniqueKey[], holder: KeyHolder): Promise<Result<null>> {
    for (const key of keys) {
      const other = await this.findOther(manager, key, holder);
      if (other) return fail({ ...key.refusal, pointer: '' });
    }
    return ok(null);
  }

  private async claimOne(manager: EntityManager, key: UniqueKey, holder: KeyHolder): Promise<boolean> {
    const { register, caseId, entryId } = holder;
    const hidden = this.safe.keyOf(register, key.rule, key.key);
    const made = await manager.query<unknown[]>(
      `insert into register_key (register, rule, key, case_id, entry_id) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning rule`,
      [register, key.rule, hidden, caseId, entryId],
    );
    if (made.length > 0) return true;
    if (await this.findOther(manager, key, holder)) return false;
    await manager.query(
      'update register_key set case_id = $4, entry_id = $5 where register = $1 and rule = $2 and key = $3',
      [register, key.rule, hidden, caseId, entryId],
    );
    return true;
  }

  private async findOther(
    manager: EntityManager,
    { rule, key }: UniqueKey,
    { register, caseId }: KeyHolder,
  ): Promise<boolean> {
    const hidden = this.safe.keyOf(register, rule, key);
    const [found] = await manager.query<{ caseId: string; counts: boolean }[]>(standing, [
      register,
      rule,
      hidden,
    ]);
    return found !== undefined && found.counts && found.caseId !== caseId;
  }
}
