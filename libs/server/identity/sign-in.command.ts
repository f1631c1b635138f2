import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import { type Result, fail, ok, problem } from '#core/result';
import type { SignInBody } from '#contracts/session';
import { type OpenSession, RateLimits } from '#platform/http';
import { toOfficer } from './officer.js';
import { OfficerEntity } from './officer.entity.js';
import { isPassword } from './passwords.js';
import { Sessions } from './sessions.js';

export interface SignedIn {
  readonly token: string;
  readonly session: OpenSession;
}

/** Signs an officer in. */
@Injectable()
export class SignIn {
  constructor(
    @InjectRepository(OfficerEntity) private readonly officers: Repository<OfficerEntity>,
    private readonly sessions: Sessions,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Refuses `session.refused` for unknown names, wrong passwords and disabled officers alike, in like time. Tries
   * are counted before they are judged, so that many at once count as well; a success forgets them.
   */
  async run(body: SignInBody, address: string): Promise<Result<SignedIn>> {
    const username = body.username.trim().toLowerCase();
    const key = `${username} ${address}`;
    await this.limits.consume('sign-in', key);
    const officer = await this.officers.findOneBy({ username, disabledAt: IsNull() });
    if (!(await isPassword(body.password, officer?.passwordHash)) || !officer) return fail(refused());
    await this.limits.forget('sign-in', key);
    return ok(await this.sessions.open(toOfficer(officer)));
  }
}

const refused = () =>
  problem('session.refused', 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง', 'The username or the password is wrong');
