import { Injectable } from '@nestjs/common';
import { titleOr } from '#core/result';
import type { Session } from '#contracts/session';
import type { OpenSession } from '#platform/http';
import { Divisions } from './divisions.js';

/** A session as its browser sees it, divisions with their names. */
@Injectable()
export class ViewSession {
  constructor(private readonly divisions: Divisions) {}

  async run({ user, csrfToken }: OpenSession): Promise<Session> {
    const divisions = await this.divisions.list();
    const names = new Map(divisions.map(({ id, name }) => [id, name]));
    const served = new Set(divisions.flatMap(({ id, servedBy }) => (servedBy === null ? [] : [id])));
    return {
      csrfToken,
      user: {
        id: user.id,
        username: user.username,
        name: user.name,
        roles: [...user.roles],
        divisions: user.divisions
          .filter((id) => !served.has(id))
          .map((id) => ({ id, name: titleOr(names.get(id), id) })),
      },
    };
  }
}
